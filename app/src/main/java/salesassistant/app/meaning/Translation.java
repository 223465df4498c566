package salesassistant.app.meaning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Compilation;

/**
 * What became of a question's words, and of the query they mean.
 *
 * @param leftOut the filters of the dashboard beside the question that do not go with it
 * @param compilation the statement; empty where nothing was understood that could be computed
 * @param time how long it took this time
 * @param cached whether it was known already
 */
public record Translation(
        Interpretation interpretation,
        List<String> leftOut,
        Optional<Compilation> compilation,
        Duration time,
        boolean cached) {}
