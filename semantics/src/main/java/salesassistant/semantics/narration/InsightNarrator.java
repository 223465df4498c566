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

    /** The insights of a query's answer, the weightiest first, told beside it; often there is none. */
    public static List<InsightText> narrate(
            Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        return told(new Answered(query, table, catalog, span, language), false, 1);
    }

    /**
     * The same told where nobody sees the answer, with all it is about.
     *
     * @param looks how many answers are looked at together: the more, the surer each insight must be
     */
    public static List<InsightText> narrateAlone(
            Query query, ResultTable table, Catalog catalog, DataSpan span, Language language, int looks) {
        return told(new Answered(query, table, catalog, span, language), true, looks);
    }

    private static List<InsightText> told(Answered answered, boolean alone, int looks) {
        var query = answered.query();
        var names = new Names(query, answered.wording(), answered.language());
        var numerals = Numerals.of(query, answered.catalog(), answered.language());
        var sentence = new InsightSentence(names, numerals, alone);
        return Insights.of(query, answered.table(), answered.catalog(), looks).stream()
                .map(insight -> new InsightText(
                        insight, sentence.of(insight.what()), Recommendations.of(insight, answered, alone)))
                .toList();
    }
}
