package salesassistant.app.chat.skill;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Language;

/** Questions that are known to work, because they have been read and compiled before they are offered. */
public final class WorkingQuestions {

    private static final int OFFERED = 3;

    private WorkingQuestions() {}

    /** Those of the candidates that work, filled up with the catalog's own. */
    public static List<String> of(OpenCatalog open, Language language, Collection<String> candidates) {
        return Stream.concat(candidates.stream(), open.suggestions(language).stream())
                .distinct()
                .filter(question -> works(open, question))
                .limit(OFFERED)
                .toList();
    }

    /** Questions to begin with. */
    public static List<String> begin(Optional<OpenCatalog> open, Language language) {
        return open.map(known -> of(known, language, List.of())).orElse(List.of());
    }

    static boolean works(OpenCatalog open, String question) {
        return open.answers(question);
    }
}
