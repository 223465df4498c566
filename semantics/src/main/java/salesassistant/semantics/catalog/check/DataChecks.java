package salesassistant.semantics.catalog.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.check.DataCheck.Severity;

/** The checks of a catalog that need its data, as SQL for whoever can run it. */
public final class DataChecks {

    private final Catalog catalog;

    private DataChecks(Catalog catalog) {
        this.catalog = catalog;
    }

    /** All checks, the cheap ones first. */
    public static List<DataCheck> of(Catalog catalog) {
        if (catalog.isMetricView()) {
            return new ViewChecks(catalog).all();
        }
        var checks = new DataChecks(catalog);
        var all = new ArrayList<DataCheck>();
        catalog.dimensions().forEach(d -> all.add(checks.binds("dimension " + d.name(), d.column())));
        catalog.measures().forEach(m -> all.add(checks.binds("measure " + m.name(), checks.columns(m))));
        all.add(checks.binds("period columns", checks.periodColumns()));
        catalog.partitions().forEach(partition -> {
            all.add(checks.membersDeclared(partition));
            all.add(checks.fallbackPresent(partition));
            if (partition.axis() != Axis.PERIOD) {
                all.add(checks.levelsFilled(partition));
            }
        });
        catalog.dimensions().stream().filter(d -> !d.aliases().isEmpty()).forEach(d -> all.add(checks.membersNamed(d)));
        catalog.defaults().filters().forEach((dimension, member) -> all.add(checks.defaultPresent(dimension, member)));
        catalog.trade().neverMixed().forEach((column, guard) -> all.add(checks.oneValue(column, guard)));
        if (!catalog.trade().grain().isEmpty()) {
            all.add(checks.grainUnique());
        }
        return List.copyOf(all);
    }

    private DataCheck binds(String what, String columns) {
        return new DataCheck(
                "The " + what + " can be computed",
                "SELECT " + columns + " FROM " + catalog.source() + " WHERE 1 = 0",
                1,
                Severity.REFUSE,
                false,
                _ -> Optional.empty());
    }

    private String columns(Measure measure) {
        var expression = new ExpressionSql(catalog).of(measure.expression());
        return switch (measure.rollup()) {
            case Rollup.RowOnly row
            when row.poolable() -> expression + ", SUM(" + row.selling() + "), SUM(" + row.universe() + ")";
            case Rollup.SumOverItems items -> expression + ", SUM(" + items.itemColumn() + ")";
            default -> expression;
        };
    }

    private String periodColumns() {
        var columns = catalog.periodColumns();
        return String.join(
                ", ", columns.type(), columns.periodId(), columns.endDate(), columns.isoYear(), columns.isoWeek());
    }

    private DataCheck membersDeclared(Partition partition) {
        var known = new LinkedHashSet<>(partition.members());
        known.addAll(partition.unasked());
        return new DataCheck(
                "The partition " + partition.column() + " holds only declared members",
                "SELECT DISTINCT " + partition.column() + " FROM " + catalog.source(),
                1,
                Severity.REFUSE,
                true,
                rows -> firstColumn(rows).stream()
                        .filter(member -> !known.contains(member))
                        .findFirst()
                        .map(member -> "The column " + partition.column() + " holds " + member
                                + ", which the catalog does not know: its rows would be counted twice or not at all."
                                + " Add it to the partition's members " + partition.members()
                                + " or, where nothing asks for it, to unasked."));
    }

    private DataCheck fallbackPresent(Partition partition) {
        return new DataCheck(
                "The partition " + partition.column() + " has rows of its default",
                "SELECT 1 FROM " + catalog.source() + " WHERE " + partition.column() + " = "
                        + literal(partition.fallback()) + " LIMIT 1",
                1,
                Severity.REFUSE,
                false,
                rows -> rows.isEmpty()
                        ? Optional.of("No row has " + partition.column() + " = " + partition.fallback()
                                + ", the default of the partition; name a level that is delivered.")
                        : Optional.empty());
    }

    private DataCheck defaultPresent(String dimension, String member) {
        return new DataCheck(
                "The default " + dimension + " " + member + " is in the data",
                "SELECT 1 FROM " + catalog.source() + " WHERE "
                        + catalog.dimension(dimension).column() + " = " + literal(member) + " LIMIT 1",
                1,
                Severity.REFUSE,
                false,
                rows -> rows.isEmpty()
                        ? Optional.of("No row has the default " + dimension + " " + member
                                + "; name one that is delivered, or every question would be answered with nothing.")
                        : Optional.empty());
    }

    private DataCheck levelsFilled(Partition partition) {
        var dimensions = catalog.dimensions().stream()
                .filter(d -> d.axis() == partition.axis())
                .toList();
        var counts = dimensions.stream().map(d -> "COUNT(" + d.column() + ")").collect(Collectors.joining(", "));
        return new DataCheck(
                "The dimensions of " + partition.column() + " are filled on their levels",
                "SELECT " + partition.column() + ", " + counts + " FROM " + catalog.source() + " GROUP BY "
                        + partition.column(),
                dimensions.size() + 1,
                Severity.MENTION,
                true,
                rows -> rows.stream()
                        .flatMap(row -> unfilled(row, dimensions))
                        .reduce((some, more) -> some + ", " + more)
                        .map(empty ->
                                "These dimensions are empty on all rows of a level on which the catalog has them: "
                                        + empty
                                        + "; remove the level from them if that is not a matter of this delivery."));
    }

    private static Stream<String> unfilled(List<@Nullable String> row, List<Dimension> dimensions) {
        return IntStream.range(0, dimensions.size())
                .filter(i -> "0".equals(row.get(i + 1))
                        && dimensions.get(i).levels().contains(String.valueOf(row.getFirst())))
                .mapToObj(i -> dimensions.get(i).name() + " on " + row.getFirst());
    }

    private DataCheck membersNamed(Dimension dimension) {
        return new DataCheck(
                "The named members of " + dimension.name() + " are in the data",
                "SELECT DISTINCT " + dimension.column() + " FROM " + catalog.source(),
                1,
                Severity.MENTION,
                true,
                rows -> {
                    var missing = new LinkedHashSet<>(dimension.aliases().keySet());
                    missing.removeAll(firstColumn(rows));
                    return missing.isEmpty()
                            ? Optional.empty()
                            : Optional.of("The catalog has words for members of " + dimension.name()
                                    + " that are not in the data: "
                                    + missing.stream().sorted().collect(Collectors.joining(", ")) + ".");
                });
    }

    private DataCheck oneValue(String column, String guard) {
        return new DataCheck(
                "Adding up " + column + " does not mix values of " + guard,
                "SELECT DISTINCT " + guard + " FROM " + catalog.source() + " WHERE " + guard + " IS NOT NULL",
                1,
                Severity.REFUSE,
                true,
                rows -> rows.size() <= 1 || catalog.currencies().values().containsAll(firstColumn(rows))
                        ? Optional.empty()
                        : Optional.of("The column " + guard + " holds several values, and " + column
                                + " may not be added over them; deliver them apart."));
    }

    private DataCheck grainUnique() {
        var grain = String.join(", ", catalog.trade().grain());
        return new DataCheck(
                "A row is identified by " + grain,
                "SELECT " + grain + " FROM " + catalog.source() + " GROUP BY " + grain + " HAVING COUNT(*) > 1 LIMIT 1",
                catalog.trade().grain().size(),
                Severity.REFUSE,
                true,
                rows -> rows.stream()
                        .findFirst()
                        .map(row -> "There are several rows for " + row + ", so every sum would be too high;"
                                + " load the delivery once, or correct the catalog's grain."));
    }

    private static Set<String> firstColumn(List<List<@Nullable String>> rows) {
        return rows.stream()
                .map(row -> String.valueOf(row.getFirst()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
