package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Insights;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** Says in words what stands out in an answer, and what to do about it. */
public final class InsightNarrator {

    private InsightNarrator() {}

    /** The insights of a query's answer, the weightiest first; often there is none. */
    public static List<InsightText> narrate(
            Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        var answered = new Answered(query, table, catalog, span, language);
        var sentence = new InsightSentence(
                new Names(query, answered.wording(), language), Numerals.of(query, catalog, language));
        var recommendations = new Recommendations(answered);
        return Insights.of(query, table, catalog).stream()
                .map(insight -> new InsightText(insight, sentence.of(insight.what()), recommendations.of(insight)))
                .toList();
    }
}
