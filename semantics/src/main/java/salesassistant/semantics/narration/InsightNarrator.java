package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Insights;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** Says in words what stands out in an answer, and what to do about it. */
public final class InsightNarrator {

    private InsightNarrator() {}

    /** The insights of a query's answer, the weightiest first, told beside it; often there is none. */
    public static List<InsightText> narrate(
            Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        var answered = new Answered(query, table, catalog, span, language);
        return Insights.of(query, table, catalog).stream()
                .map(insight -> told(insight, answered, false))
                .toList();
    }

    /** One of them told where nobody sees the answer, with all it is about. */
    public static InsightText narrateAlone(
            Insight insight, Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        return told(insight, new Answered(query, table, catalog, span, language), true);
    }

    private static InsightText told(Insight insight, Answered answered, boolean alone) {
        var query = answered.query();
        var names = new Names(query, answered.wording(), answered.language());
        var numerals = Numerals.of(query, answered.catalog(), answered.language());
        var sentence = new InsightSentence(names, numerals, alone);
        return new InsightText(insight, sentence.of(insight.what()), Recommendations.of(insight, answered, alone));
    }
}
