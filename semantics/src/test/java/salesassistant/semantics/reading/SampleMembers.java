package salesassistant.semantics.reading;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;

/** The members of the sample's Swedish world, from the lists the generator is tested against. */
final class SampleMembers {

    private static final Path LISTS = Path.of("..", "sample", "src", "test", "resources", "salesassistant", "sample");
    private static final Map<String, String> RENAMED = Map.of("country", "country_code");

    private SampleMembers() {}

    static Members sweden() {
        var byDimension = new LinkedHashMap<String, List<Member>>();
        try (var duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
            read(duckDb, Axis.PRODUCT, "dim_product.csv", "TRUE", byDimension);
            read(duckDb, Axis.MARKET, "dim_market.csv", "country_code = 'SE'", byDimension);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return new Members(byDimension);
    }

    private static void read(
            Connection duckDb, Axis axis, String list, String filter, Map<String, List<Member>> byDimension)
            throws SQLException {
        var catalog = Catalogs.nielsen();
        var sql = "SELECT * FROM read_csv('%s', all_varchar = true) WHERE %s".formatted(LISTS.resolve(list), filter);
        try (var statement = duckDb.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<Map<String, String>>();
            while (rows.next()) {
                var row = new HashMap<String, String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    var value = rows.getString(i);
                    if (value != null && !value.isEmpty()) {
                        row.put(rows.getMetaData().getColumnName(i), value);
                    }
                }
                all.add(row);
            }
            catalog.dimensions().stream()
                    .filter(dimension -> dimension.axis() == axis)
                    .forEach(dimension -> byDimension.put(dimension.name(), members(catalog, dimension, all)));
        }
    }

    private static List<Member> members(Catalog catalog, Dimension dimension, List<Map<String, String>> rows) {
        var traits = new TreeMap<String, Map<String, String>>();
        var level = catalog.partition(dimension.axis()).column();
        for (var row : rows) {
            var value = value(row, dimension);
            if (value != null && dimension.levels().contains(row.get(level))) {
                var common = traits.computeIfAbsent(value, _ -> all(catalog, dimension.axis(), row));
                common.entrySet()
                        .removeIf(trait -> !trait.getValue().equals(value(row, catalog.dimension(trait.getKey()))));
            }
        }
        return traits.entrySet().stream()
                .map(entry -> new Member(dimension.name(), entry.getKey(), without(entry.getValue(), dimension)))
                .toList();
    }

    private static Map<String, String> all(Catalog catalog, Axis axis, Map<String, String> row) {
        var traits = new HashMap<String, String>();
        catalog.dimensions().stream().filter(d -> d.axis() == axis).forEach(d -> {
            var value = value(row, d);
            if (value != null) {
                traits.put(d.name(), value);
            }
        });
        return traits;
    }

    private static Map<String, String> without(Map<String, String> traits, Dimension dimension) {
        var others = new HashMap<>(traits);
        others.remove(dimension.name());
        return others;
    }

    /** The lists write truth values as 0 and 1. */
    private static @org.jspecify.annotations.Nullable String value(Map<String, String> row, Dimension dimension) {
        var value = row.get(RENAMED.getOrDefault(dimension.name(), dimension.name()));
        boolean truth = dimension.type() == salesassistant.semantics.catalog.ValueType.BOOLEAN;
        if (!truth || value == null) {
            return value;
        }
        return value.equals("1") || value.equals("true") ? "true" : "false";
    }
}
