package salesassistant.semantics.catalog.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.SqlNames;

/** The checks of a company's metric view: that its fields and measures can be computed by whoever asks. */
final class ViewChecks {

    private static final int AT_ONCE = 200;

    private final Catalog catalog;
    private final LeafView view;

    ViewChecks(Catalog catalog) {
        this.catalog = catalog;
        this.view = catalog.leafView().orElseThrow();
    }

    List<DataCheck> all() {
        var checks = new ArrayList<DataCheck>();
        checks.add(check("The day can be read", view.day(), DataCheck.Severity.REFUSE));
        var dimensions = catalog.dimensions().stream().map(Dimension::column).toList();
        for (int from = 0; from < dimensions.size(); from += AT_ONCE) {
            var some = dimensions.subList(from, Math.min(dimensions.size(), from + AT_ONCE));
            checks.add(check("The fields can be read", String.join(", ", some), DataCheck.Severity.REFUSE));
        }
        var measures = measures();
        for (int from = 0; from < measures.size(); from += AT_ONCE) {
            var some = measures.subList(from, Math.min(measures.size(), from + AT_ONCE));
            checks.add(check("The measures can be computed", String.join(", ", some), DataCheck.Severity.MENTION));
        }
        return List.copyOf(checks);
    }

    private List<String> measures() {
        return catalog.measures().stream()
                .map(Measure::expression)
                .filter(Expression.Evaluated.class::isInstance)
                .map(expression -> "MEASURE(" + SqlNames.column(((Expression.Evaluated) expression).name()) + ")")
                .toList();
    }

    private DataCheck check(String name, String columns, DataCheck.Severity severity) {
        var sql = "SELECT " + columns + " FROM " + catalog.source() + " WHERE 1 = 0 GROUP BY ALL";
        return new DataCheck(name, sql, 1, severity, false, _ -> Optional.empty());
    }
}
