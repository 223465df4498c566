package salesassistant.app.insight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Insights;
import salesassistant.semantics.insight.Notable;
import salesassistant.semantics.insight.Tenor;
import salesassistant.semantics.narration.InsightNarrator;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** An insight worth being told unasked, with the look it was found in; put into words only once it is told. */
record Found(Insight insight, Query look, ResultTable table, OpenCatalog open) {

    /** What is always so, such as who is largest, is no news. */
    private static final Set<String> NO_NEWS = Set.of("leader", "laggard", "concentration");

    private static final double MATERIAL = 0.05;

    /**
     * All of them in a result, the weightiest first.
     *
     * @param looks how many results are looked at together, which makes chance finds likelier
     */
    static List<Found> in(Query look, ResultTable table, OpenCatalog open, int looks) {
        return Insights.all(look, table, open.catalog(), looks).stream()
                .filter(insight -> !NO_NEWS.contains(insight.kind()) && insight.size() >= MATERIAL)
                .map(insight -> new Found(insight, look, table, open))
                .toList();
    }

    /** The few to be told, of all that was found in whatever looks. */
    static List<Found> few(List<Found> weighed) {
        return Insights.few(weighed, Found::insight);
    }

    double weight() {
        return insight.weight();
    }

    boolean isBad() {
        return insight.tenor() == Tenor.UNFAVOURABLE;
    }

    /** It in words, in each language. */
    Map<Language, ShownInsight> told() {
        var told = new EnumMap<Language, ShownInsight>(Language.class);
        for (var language : Language.values()) {
            var text = InsightNarrator.narrateAlone(insight, look, table, open.catalog(), open.span(), language);
            told.put(
                    language,
                    ShownInsight.of(text.asking(question -> SameSubject.asks(question, look, open)), table.columns()));
        }
        return told;
    }

    /** What it says without its numbers, so that the same is not said twice. */
    String key() {
        var what = insight.what();
        var members = what.subject().names().stream()
                .map(name -> name.column() + "=" + name.value())
                .collect(Collectors.joining(","));
        return String.join(
                "|",
                what.kind(),
                what.figure().toString(),
                scope(look.filter()),
                members,
                insight.tenor().name(),
                when(what));
    }

    /** The limits, in whatever order they were named. */
    private static String scope(Filter filter) {
        return filter instanceof Filter.And and
                ? and.parts().stream().map(Found::scope).sorted().collect(Collectors.joining("&"))
                : filter.toString();
    }

    /** An odd week or a record is told once; what goes on is told again in another quarter at the earliest. */
    private String when(Notable what) {
        return switch (what) {
            case Notable.Unusual unusual -> unusual.when().value();
            case Notable.Peak peak -> peak.when().value();
            case Notable.Ahead _,
                    Notable.Behind _,
                    Notable.Changed _,
                    Notable.Contributed _,
                    Notable.Concentrated _,
                    Notable.Run _,
                    Notable.Turned _,
                    Notable.Shifted _ -> {
                var week = IsoWeek.of(open.span().lastWeekEnd());
                yield week.year() + "-Q" + Math.min(4, (week.week() - 1) / 13 + 1);
            }
        };
    }
}
