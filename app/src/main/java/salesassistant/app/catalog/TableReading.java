package salesassistant.app.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.catalog.check.DataCheck;
import salesassistant.semantics.catalog.check.DataChecks;
import salesassistant.semantics.query.Column;

/** Asks a published table for its members and its weeks, and holds the catalog against it. */
final class TableReading {

    private static final int MOST_ROWS = 5_000_000;

    private final Catalog catalog;
    private final Looking data;

    TableReading(Catalog catalog, Looking data) {
        this.catalog = catalog;
        this.data = data;
    }

    /** Everything that the data have to be asked for, with all checks. */
    OpenCatalog read(Compilers compilers) {
        return read(compilers, DataChecks.of(catalog));
    }

    /** The same with some of the checks only. */
    OpenCatalog read(Compilers compilers, List<DataCheck> checks) {
        checks.forEach(data::check);
        var published =
                catalog.publishing(Map.of(Axis.PRODUCT, published(Axis.PRODUCT), Axis.MARKET, published(Axis.MARKET)));
        var index = new MemberIndex();
        addMembers(index, Axis.PRODUCT, Axis.MARKET);
        addMembers(index, Axis.MARKET, Axis.PRODUCT);
        var known = published.knowing(index.launches());
        return new OpenCatalog(known, index.members(), span(), compilers.of(known));
    }

    /** The levels the data really holds; a question for another one is declined instead of finding nothing. */
    private Set<String> published(Axis axis) {
        var sql = "SELECT DISTINCT %s FROM %s".formatted(catalog.partition(axis).column(), catalog.source());
        return Looking.texts(data.run(sql, List.of(), List.of(Looking.column("level", Column.Kind.TEXT)), MOST_ROWS))
                .stream()
                .map(row -> String.valueOf(row.getFirst()))
                .collect(Collectors.toSet());
    }

    private DataSpan span() {
        var end = catalog.periodColumns().endDate();
        var row = data.run(
                        "SELECT min(%s), max(%s) FROM %s WHERE %s = ? AND %s = ? AND %s = ?"
                                .formatted(
                                        end,
                                        end,
                                        catalog.source(),
                                        catalog.periodColumns().type(),
                                        catalog.partition(Axis.MARKET).column(),
                                        catalog.partition(Axis.PRODUCT).column()),
                        List.of(catalog.periodColumns().weekMember(), coarsest(Axis.MARKET), coarsest(Axis.PRODUCT)),
                        List.of(Looking.column("first", Column.Kind.DATE), Looking.column("last", Column.Kind.DATE)),
                        1)
                .rows()
                .getFirst();
        if (row.getFirst() == null) {
            throw new CatalogException("the data holds no week.");
        }
        return new DataSpan(
                (LocalDate) Objects.requireNonNull(row.getFirst()), (LocalDate) Objects.requireNonNull(row.getLast()));
    }

    /** The other axis' coarsest rows hold every member there is, and are the fewest. */
    private void addMembers(MemberIndex index, Axis axis, Axis other) {
        var dimensions =
                catalog.dimensions().stream().filter(d -> d.axis() == axis).toList();
        var level = catalog.partition(axis).column();
        var columns = new ArrayList<Column>();
        columns.add(Looking.column(level, Column.Kind.TEXT));
        dimensions.forEach(dimension -> columns.add(Looking.column(dimension.name(), Column.Kind.TEXT)));
        var table = data.run(
                "SELECT DISTINCT %s, %s FROM %s WHERE %s = ?"
                        .formatted(
                                level,
                                dimensions.stream().map(Dimension::column).collect(Collectors.joining(", ")),
                                catalog.source(),
                                catalog.partition(other).column()),
                List.of(coarsest(other)),
                columns,
                MOST_ROWS);
        index.add(dimensions, table.rows());
        Launches.dimension(catalog)
                .filter(launch -> launch.axis() == axis)
                .ifPresent(launch -> index.addLaunches(dimensions, launch, table.rows()));
    }

    private String coarsest(Axis axis) {
        return catalog.partition(axis).members().getFirst();
    }
}
