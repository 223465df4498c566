package salesassistant.app.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.SettingException;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.DataCheck;
import salesassistant.semantics.catalog.DataChecks;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** Asks the data, once at start, for its members and its weeks, and holds the catalog against it. */
final class DataReading {

    private static final Logger LOG = LoggerFactory.getLogger(DataReading.class);
    private static final Caller SERVER = new Caller("server", "Server");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Page EVERYTHING = Page.first(5_000_000);

    private final Catalog catalog;
    private final Warehouse warehouse;

    DataReading(Catalog catalog, Warehouse warehouse) {
        this.catalog = catalog;
        this.warehouse = warehouse;
    }

    OpenCatalog read(Compilers compilers) {
        try {
            DataChecks.of(catalog).forEach(this::check);
            var published = catalog.publishing(
                    Map.of(Axis.PRODUCT, published(Axis.PRODUCT), Axis.MARKET, published(Axis.MARKET)));
            return new OpenCatalog(published, members(), span(), compilers.of(published));
        } catch (WarehouseFailure | CatalogException unfit) {
            throw new SettingException(
                    "The catalog " + catalog.name() + " does not describe the data: " + reason(unfit),
                    "Correct the catalog, or remove the data file so that the sample is made anew.");
        }
    }

    private void check(DataCheck check) {
        var columns = IntStream.range(0, check.columns())
                .mapToObj(i -> column("c" + i, Column.Kind.TEXT))
                .toList();
        check.complaint(texts(run(check.sql(), List.of(), columns))).ifPresent(complaint -> {
            switch (check.severity()) {
                case REFUSE -> throw new CatalogException(complaint);
                case MENTION -> LOG.info(complaint);
            }
        });
    }

    /** The levels the data really holds; a question for another one is declined instead of finding nothing. */
    private Set<String> published(Axis axis) {
        var sql = "SELECT DISTINCT %s FROM %s".formatted(catalog.partition(axis).column(), catalog.source());
        return texts(run(sql, List.of(), List.of(column("level", Column.Kind.TEXT)))).stream()
                .map(row -> String.valueOf(row.getFirst()))
                .collect(Collectors.toSet());
    }

    private static List<List<@Nullable String>> texts(ResultTable table) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var row : table.rows()) {
            var texts = new ArrayList<@Nullable String>();
            row.forEach(cell -> texts.add(cell == null ? null : cell.toString()));
            rows.add(texts);
        }
        return rows;
    }

    private DataSpan span() {
        var end = catalog.periodColumns().endDate();
        var row = run(
                        "SELECT min(%s), max(%s) FROM %s WHERE %s = ? AND %s = ? AND %s = ?"
                                .formatted(
                                        end,
                                        end,
                                        catalog.source(),
                                        catalog.periodColumns().type(),
                                        catalog.partition(Axis.MARKET).column(),
                                        catalog.partition(Axis.PRODUCT).column()),
                        List.of(catalog.periodColumns().weekMember(), coarsest(Axis.MARKET), coarsest(Axis.PRODUCT)),
                        List.of(column("first", Column.Kind.DATE), column("last", Column.Kind.DATE)))
                .rows()
                .getFirst();
        if (row.getFirst() == null) {
            throw new CatalogException("the data holds no week.");
        }
        return new DataSpan(
                (LocalDate) Objects.requireNonNull(row.getFirst()), (LocalDate) Objects.requireNonNull(row.getLast()));
    }

    private Members members() {
        var index = new MemberIndex();
        addMembers(index, Axis.PRODUCT, Axis.MARKET);
        addMembers(index, Axis.MARKET, Axis.PRODUCT);
        return index.members();
    }

    /** The other axis' coarsest rows hold every member there is, and are the fewest. */
    private void addMembers(MemberIndex index, Axis axis, Axis other) {
        var dimensions =
                catalog.dimensions().stream().filter(d -> d.axis() == axis).toList();
        var level = catalog.partition(axis).column();
        var columns = new ArrayList<Column>();
        columns.add(column(level, Column.Kind.TEXT));
        dimensions.forEach(dimension -> columns.add(column(dimension.name(), Column.Kind.TEXT)));
        var table = run(
                "SELECT DISTINCT %s, %s FROM %s WHERE %s = ?"
                        .formatted(
                                level,
                                dimensions.stream().map(Dimension::column).collect(Collectors.joining(", ")),
                                catalog.source(),
                                catalog.partition(other).column()),
                List.of(coarsest(other)),
                columns);
        index.add(dimensions, table.rows());
    }

    private String coarsest(Axis axis) {
        return catalog.partition(axis).members().getFirst();
    }

    private ResultTable run(String text, List<Object> parameters, List<Column> columns) {
        var statement = new SqlStatement(text, parameters, text, columns);
        return warehouse
                .run(statement, EVERYTHING, SERVER, Deadline.in(PATIENCE))
                .table();
    }

    private static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name));
    }

    private static String reason(RuntimeException unfit) {
        var cause = unfit.getCause();
        return String.valueOf((cause == null ? unfit : cause).getMessage());
    }
}
