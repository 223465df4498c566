package salesassistant.semantics.insight;

import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** What is worth saying about an answer, the most material first. */
public final class Findings {

    private Findings() {}

    /** The findings of a query's answer; at least one. */
    public static List<Finding> of(Query query, ResultTable table, Catalog catalog) {
        var cells = new Cells(query, table);
        var additivity = new Additivity(query, catalog);
        return switch (Shape.of(query, table)) {
            case EMPTY -> List.of(new Finding.Nothing());
            case SINGLE -> new RowFindings(cells, additivity).all();
            case SERIES -> new SeriesFindings(cells, additivity).all();
            case MEMBERS -> new MemberFindings(cells, additivity).all();
            case VERSUS -> new VersusFindings(cells, additivity).all();
            case GRID -> new GridFindings(cells).all();
        };
    }
}
