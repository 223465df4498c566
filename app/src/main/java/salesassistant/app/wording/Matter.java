package salesassistant.app.wording;

import java.util.List;
import salesassistant.semantics.catalog.Language;

/**
 * What somebody said that no single question of ours answers.
 *
 * @param earlier what she asked before, the latest last; no answer and no row of any
 * @param examples questions that work
 */
public record Matter(String words, Language language, List<String> earlier, List<String> examples) {

    public Matter {
        earlier = List.copyOf(earlier);
        examples = List.copyOf(examples);
    }
}
