package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** What stands out in an answer, the weightiest first; often nothing does. */
public final class Insights {

    private Insights() {}

    /**
     * At most five, corrected for how many were looked at.
     *
     * @param looks how many answers are looked at together, of which this is one
     */
    public static List<Insight> of(Query query, ResultTable table, Catalog catalog, int looks) {
        return Selection.of(candidates(query, table, catalog), looks);
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
