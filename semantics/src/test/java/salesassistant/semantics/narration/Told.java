package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.result.ResultTable;

/** What the narrator tells of an answer, as one text. */
final class Told {

    private Told() {}

    static String english(Questions question, ResultTable answer) {
        return told(question, answer, Language.EN);
    }

    static String swedish(Questions question, ResultTable answer) {
        return told(question, answer, Language.SV);
    }

    private static String told(Questions question, ResultTable answer, Language language) {
        return Narrator.narrate(question.query(), answer, SmallCatalog.catalog(), SmallCatalog.SPAN, language)
                .text()
                .replace('\u00a0', ' ');
    }
}
