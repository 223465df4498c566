package salesassistant.semantics.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Query;

/** A second opinion: adds up rows of the source in plain Java, one by one, from the finest level that has them. */
final class Leaves {

    private final Catalog catalog;
    private final List<Map<String, @Nullable Object>> rows;

    private Leaves(Catalog catalog, List<Map<String, @Nullable Object>> rows) {
        this.catalog = catalog;
        this.rows = rows;
    }

    /** The item rows of a level of markets in the last 26 weeks. */
    static Leaves of(String marketLevel) {
        var sql = """
                SELECT * FROM nielsen_sales_metrics
                WHERE period_type = 'WEEK' AND product_level = 'ITEM' AND market_level = '%s'
                  AND period_end_date > DATE '2026-11-15' - 182""".formatted(marketLevel);
        return new Leaves(TinySample.catalog(), Execution.run(TinySample.connection(), sql, List.of()));
    }

    /** The sums of an additive measure's column by the names of the query's keys. */
    Map<List<String>, Double> sums(Query query, String column) {
        var sums = new TreeMap<List<String>, BigDecimal>(java.util.Comparator.comparing(Object::toString));
        for (var row : rows) {
            var weekEnd = LocalDate.parse(String.valueOf(row.get("period_end_date")));
            if (query.period().covers(weekEnd) && passes(query.filter(), row)) {
                var value = new BigDecimal(String.valueOf(row.get(column)));
                sums.merge(keys(query, row, weekEnd), value, BigDecimal::add);
            }
        }
        var plain = new TreeMap<List<String>, Double>(java.util.Comparator.comparing(Object::toString));
        sums.forEach((keys, sum) -> plain.put(keys, sum.doubleValue()));
        return plain;
    }

    private List<String> keys(Query query, Map<String, @Nullable Object> row, LocalDate weekEnd) {
        var keys = new ArrayList<String>();
        for (var breakdown : query.breakdowns()) {
            keys.add(
                    breakdown instanceof Breakdown.ByTime time
                            ? period(time, weekEnd)
                            : String.valueOf(value(Columns.name(breakdown), row)));
        }
        return keys;
    }

    private static String period(Breakdown.ByTime time, LocalDate weekEnd) {
        var week = IsoWeek.of(weekEnd);
        return switch (time.grain()) {
            case WEEK -> week.toString();
            case FOUR_WEEKS -> "%d-P%02d".formatted(week.year(), Math.min(13, (week.week() - 1) / 4 + 1));
            case MONTH -> weekEnd.toString().substring(0, 7);
            case QUARTER -> weekEnd.getYear() + "-Q" + ((weekEnd.getMonthValue() - 1) / 3 + 1);
            case YEAR -> String.valueOf(week.year());
        };
    }

    private @Nullable Object value(String dimension, Map<String, @Nullable Object> row) {
        return row.get(catalog.dimension(dimension).column());
    }

    private boolean passes(Filter filter, Map<String, @Nullable Object> row) {
        return switch (filter) {
            case Filter.All _ -> true;
            case Filter.And and -> and.parts().stream().allMatch(part -> passes(part, row));
            case Filter.Or or -> or.parts().stream().anyMatch(part -> passes(part, row));
            case Filter.Not not -> !passes(not.part(), row);
            case Filter.In in -> names(in.values()).contains(text(in.dimension(), row));
            case Filter.NotIn notIn -> !names(notIn.values()).contains(text(notIn.dimension(), row));
            case Filter.Compare compare ->
                switch (compare.comparator()) {
                    case MORE_THAN -> compare(compare.dimension(), row, compare.value()) > 0;
                    case AT_LEAST -> compare(compare.dimension(), row, compare.value()) >= 0;
                    case LESS_THAN -> compare(compare.dimension(), row, compare.value()) < 0;
                    case AT_MOST -> compare(compare.dimension(), row, compare.value()) <= 0;
                    case EQUAL -> compare(compare.dimension(), row, compare.value()) == 0;
                };
        };
    }

    private static TreeSet<String> names(List<String> values) {
        return new TreeSet<>(values);
    }

    private String text(String dimension, Map<String, @Nullable Object> row) {
        return Objects.toString(value(dimension, row), "");
    }

    private int compare(String dimension, Map<String, @Nullable Object> row, String limit) {
        var value = value(dimension, row);
        return value instanceof Double number
                ? Double.compare(number, Double.parseDouble(limit))
                : String.valueOf(value).compareTo(limit);
    }
}
