package salesassistant.app.insight;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Notable;
import salesassistant.semantics.narration.InsightNarrator;
import salesassistant.semantics.narration.InsightText;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/**
 * An insight to be told unasked.
 *
 * @param key what it says without its numbers, so that the same is not said twice
 */
record Found(String key, double weight, Map<Language, ShownInsight> insight) {

    /** What is always so, such as who is largest, is no news. */
    private static final Set<String> NO_NEWS = Set.of("leader", "laggard", "concentration");

    private static final double MATERIAL = 0.05;

    Found {
        insight = Map.copyOf(insight);
    }

    /**
     * What in a result is worth being told unasked, the weightiest first.
     *
     * @param looks how many results are looked at together, which makes chance finds likelier
     */
    static List<Found> in(Query query, ResultTable table, OpenCatalog open, int looks) {
        var english = told(query, table, open, Language.EN, looks);
        var swedish = told(query, table, open, Language.SV, looks);
        return IntStream.range(0, english.size())
                .filter(i -> isNews(english.get(i)))
                .mapToObj(i -> of(query, table, open, english.get(i), swedish.get(i)))
                .toList();
    }

    private static List<InsightText> told(
            Query query, ResultTable table, OpenCatalog open, Language language, int looks) {
        return InsightNarrator.narrateAlone(query, table, open.catalog(), open.span(), language, looks);
    }

    private static boolean isNews(InsightText text) {
        return !NO_NEWS.contains(text.insight().kind()) && text.insight().size() >= MATERIAL;
    }

    private static Found of(
            Query query, ResultTable table, OpenCatalog open, InsightText english, InsightText swedish) {
        var insight = new EnumMap<Language, ShownInsight>(Language.class);
        Predicate<String> sameSubject = question -> SameSubject.asks(question, query, open);
        insight.put(Language.EN, ShownInsight.of(english.asking(sameSubject), table.columns()));
        insight.put(Language.SV, ShownInsight.of(swedish.asking(sameSubject), table.columns()));
        return new Found(key(query, english, open), english.insight().weight(), insight);
    }

    private static String key(Query query, InsightText text, OpenCatalog open) {
        var what = text.insight().what();
        var members = what.subject().names().stream()
                .map(name -> name.column() + "=" + name.value())
                .collect(Collectors.joining(","));
        return String.join(
                "|",
                what.kind(),
                what.figure().toString(),
                scope(query.filter()),
                members,
                text.insight().tenor().name(),
                when(what, open));
    }

    /** The limits, in whatever order they were named. */
    private static String scope(Filter filter) {
        return filter instanceof Filter.And and
                ? and.parts().stream().map(Found::scope).sorted().collect(Collectors.joining("&"))
                : filter.toString();
    }

    /** An odd week or a record is told once; what goes on is told again in another quarter at the earliest. */
    private static String when(Notable what, OpenCatalog open) {
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
