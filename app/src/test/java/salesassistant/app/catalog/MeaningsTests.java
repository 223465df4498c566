package salesassistant.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.ChipEdit;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.QuestionReader;

class MeaningsTests {

    private final OpenCatalog open = SampleCatalog.open();
    private final List<String> read = new ArrayList<>();
    private final List<Query> compiled = new ArrayList<>();
    private final Meanings meanings = new Meanings(new Noting(open.reader(), read), query -> {
        compiled.add(query);
        return open.compiler().compile(query);
    });

    @Test
    void readsAndCompilesOnceWhatIsOfferedAgain() {
        var first = meanings.of("Sales by brand");

        assertThat(first).isPresent().isEqualTo(meanings.of("Sales by brand"));
        assertThat(meanings.computable(first.orElseThrow())).isTrue();
        assertThat(meanings.computable(first.orElseThrow())).isTrue();
        assertThat(read).containsExactly("Sales by brand");
        assertThat(compiled).containsExactly(first.orElseThrow());
    }

    @Test
    void remembersWhatIsNotUnderstoodToo() {
        assertThat(meanings.of("Colourless green ideas")).isEmpty();
        assertThat(meanings.of("Colourless green ideas")).isEmpty();
        assertThat(read).containsExactly("Colourless green ideas");
    }

    /** The reader, and what it was given to read. */
    private record Noting(QuestionReader reader, List<String> given) implements QuestionReader {

        @Override
        public Interpretation read(String question, Optional<Context> context, Beside beside) {
            given.add(question);
            return reader.read(question, context, beside);
        }

        @Override
        public Optional<String> limit(String limit, Language language) {
            return reader.limit(limit, language);
        }

        @Override
        public Interpretation edit(Interpretation.Understood base, List<ChipEdit> edits) {
            return reader.edit(base, edits);
        }
    }
}
