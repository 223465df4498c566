package salesassistant.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the calendar, the markets, the products and the notes that go with the extract. */
final class DimensionTables {

    private final Connection connection;
    private final World world;

    DimensionTables(Connection connection, World world) {
        this.connection = connection;
        this.world = world;
    }

    void write(Windows windows, List<Node> nodes) throws SQLException {
        var periods = new PeriodAttributes(world.weeks());
        insert("dim_period", windows.published().stream().map(periods::of).toList(), true);
        insert("dim_market", world.markets().all().stream().map(this::market).toList(), true);
        var products = new ProductAttributes(world);
        insert("dim_product", nodes.stream().map(products::of).toList(), true);
        insert("vat_rate", VatRate.all().stream().map(DimensionTables::vatRate).toList(), false);
        insert(
                "dq_notes",
                Table.read("dq_notes.csv").rows().stream()
                        .map(DimensionTables::note)
                        .toList(),
                false);
    }

    /** A row of values that may be absent. */
    record Values(List<@Nullable Object> cells) {

        static Values of(@Nullable Object... cells) {
            return new Values(Arrays.asList(cells));
        }
    }

    private Values market(Market market) {
        boolean estimated = world.panel().stores().stream()
                .filter(market.stores())
                .allMatch(store -> store.banner().estimated());
        return Values.of(
                market.id(),
                market.name(),
                market.level().name(),
                market.country().code(),
                market.channel(),
                market.group(),
                market.banner(),
                market.region(),
                market.parentId(),
                estimated ? "estimated" : "census",
                market.country().currency(),
                market.country().euroRate());
    }

    private static Values vatRate(VatRate rate) {
        return Values.of(rate.country(), rate.from(), rate.percent());
    }

    private static Values note(Table.Row row) {
        return Values.of(row.text("scope"), row.text("period"), row.text("note"));
    }

    private void insert(String table, List<Values> rows, boolean keyed) throws SQLException {
        int columns = rows.getFirst().cells().size() + (keyed ? 1 : 0);
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        String sql = "INSERT INTO target.%s VALUES (%s)".formatted(table, marks);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int key = 0; key < rows.size(); key++) {
                int next = 1;
                if (keyed) {
                    statement.setInt(next++, key);
                }
                for (Object value : rows.get(key).cells()) {
                    statement.setObject(next++, value);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
