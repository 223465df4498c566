package salesassistant.app.insight;

import java.util.List;
import java.util.Map;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Defaults;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.PeriodColumns;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;

/** What a table nobody has described would be in a catalog: its numbers measures, its names dimensions. */
final class GuessedCatalog {

    private static final String LEVEL = "ROW";

    private GuessedCatalog() {}

    static Catalog of(List<GuessedColumn> columns) {
        return new Catalog(
                "table",
                "table",
                columns.stream()
                        .filter(GuessedColumn::isNumber)
                        .map(GuessedCatalog::measure)
                        .toList(),
                columns.stream()
                        .filter(column -> !column.isNumber())
                        .map(GuessedCatalog::dimension)
                        .toList(),
                List.of(
                        new Partition(Axis.PRODUCT, "product_level", List.of(LEVEL), LEVEL),
                        new Partition(Axis.MARKET, "market_level", List.of(LEVEL), LEVEL),
                        new Partition(Axis.PERIOD, "period_type", List.of("WEEK"), "WEEK")),
                new PeriodColumns("period_type", "WEEK", "period_id", "period_end_date", "iso_year", "iso_week"),
                new Defaults("", Map.of(), 52, 10, "", ""),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Whether more of it is good nobody has said. */
    private static Measure measure(GuessedColumn column) {
        return new Measure(
                column.name(),
                Label.of(column.name()),
                Label.of(column.name()),
                new Expression.Evaluated(column.name(), 1),
                column.kind() == GuessedColumn.Kind.SUM ? new Rollup.Sum() : new Rollup.Evaluated(),
                Unit.NUMBER,
                column.kind() == GuessedColumn.Kind.SUM ? 0 : 2,
                Favourable.NEITHER,
                Terms.NONE);
    }

    private static Dimension dimension(GuessedColumn column) {
        return new Dimension(
                column.name(),
                column.name(),
                Label.of(column.name()),
                Axis.PRODUCT,
                ValueType.TEXT,
                List.of(LEVEL),
                Terms.NONE,
                Map.of(),
                false);
    }
}
