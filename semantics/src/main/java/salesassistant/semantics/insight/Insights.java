package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** What stands out in an answer, the weightiest first; often nothing does. */
public final class Insights {

    private Insights() {}

    /** At most five of what stands out in one answer. */
    public static List<Insight> of(Query query, ResultTable table, Catalog catalog) {
        return few(all(query, table, catalog, 1), insight -> insight);
    }

    /**
     * All that stands out, corrected for how many answers were looked at.
     *
     * @param looks how many answers are looked at together, of which this is one
     */
    public static List<Insight> all(Query query, ResultTable table, Catalog catalog, int looks) {
        return Selection.weighed(candidates(query, table, catalog), looks);
    }

    /** At most five of all that stood out wherever it was looked, which come the weightiest first. */
    public static <T> List<T> few(List<T> weighed, Function<T, Insight> insight) {
        return Selection.few(weighed, insight);
    }

    private static List<Candidate> candidates(Query query, ResultTable table, Catalog catalog) {
        var cells = new Cells(query, table);
        var additivity = new Additivity(query, catalog);
        var values = Values.of(cells);
        if (values.isEmpty() || table.rows().isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        switch (Shape.of(query, table)) {
            case EMPTY, VERSUS -> {}
            case SINGLE -> found.addAll(changes(cells, additivity, values.get()));
            case MEMBERS -> {
                found.addAll(new MemberInsights(cells, additivity, values.get()).all());
                found.addAll(changes(cells, additivity, values.get()));
            }
            case SERIES, GRID -> found.addAll(new SeriesInsights(cells, additivity, values.get()).all());
        }
        return found;
    }

    private static List<Candidate> changes(Cells cells, Additivity additivity, Values values) {
        return values.base()
                .map(base -> new ChangeInsights(cells, additivity, values, base).all())
                .orElse(List.of());
    }
}
