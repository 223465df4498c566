package salesassistant.sample;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes the published cells of product nodes, one narrow row each, for one thread. */
final class Cells implements AutoCloseable {

    private static final List<Window.Type> TYPES = List.of(Window.Type.values());
    private static final List<MarketLevel> MARKET_LEVELS = List.of(MarketLevel.values());
    private static final List<ProductLevel> PRODUCT_LEVELS = List.of(ProductLevel.values());

    private final World world;
    private final Windows windows;
    private final Map<String, Integer> nodeKeys;
    private final DuckDBAppender appender;
    private final long[] sums = new long[Measure.COUNT];
    private final long[] yearAgo = new long[Measure.COUNT];

    Cells(World world, Windows windows, Map<String, Integer> nodeKeys, DuckDBConnection connection)
            throws SQLException {
        this.world = world;
        this.windows = windows;
        this.nodeKeys = nodeKeys;
        this.appender = connection.createAppender("cell");
    }

    void write(Publication publication) {
        List<Window> published = windows.published();
        try {
            for (int w = 0; w < published.size(); w++) {
                for (int market = 0; market < world.markets().count(); market++) {
                    write(publication, market, w);
                }
            }
        } catch (SQLException e) {
            throw new SampleFailure("The sample could not be written.", e);
        }
    }

    private void write(Publication publication, int market, int w) throws SQLException {
        Window window = windows.published().get(w);
        if (!world.isDelivered(world.markets().all().get(market), window)) {
            return;
        }
        publication.tally().sum(market, window, sums);
        if (sums[Measure.UNITS] > 0) {
            appender.beginRow();
            keys(publication.node(), market, w);
            for (long sum : sums) {
                appender.append(sum);
            }
            distribution(publication, market, w);
            yearAgo(publication, market, windows.yearAgo(window));
            appender.endRow();
        }
    }

    private void keys(Node node, int market, int w) throws SQLException {
        int product = Table.known(nodeKeys, node.id());
        appender.append(position(node, market, w)).append(w).append(market).append(product);
    }

    /** Sorts the table: a scan of one level of each kind reads neighbouring rows, in the order of time. */
    private long position(Node node, int market, int w) {
        Window window = windows.published().get(w);
        int marketLevel =
                MARKET_LEVELS.indexOf(world.markets().all().get(market).level());
        long levels = TYPES.indexOf(window.type()) * 64L + marketLevel * 8L + PRODUCT_LEVELS.indexOf(node.level());
        return ((levels * 4096 + w) * 4096 + market) * 65536 + Table.known(nodeKeys, node.id());
    }

    private void distribution(Publication publication, int market, int w) throws SQLException {
        Reach reach = publication.reach();
        appender.append(reach.stores(market, w))
                .append(publication.universe().stores(market))
                .append(reach.turnover(market, w))
                .append(reach.promotedTurnover(market, w))
                .append(publication.universe().turnover(market));
        DistributionPoints points = publication.points();
        if (points == null) {
            appender.appendNull();
        } else {
            appender.append(points.at(market, w));
        }
    }

    /** The same cell a year earlier; nothing where it was not sold or not delivered then. */
    private void yearAgo(Publication publication, int market, int w) throws SQLException {
        Arrays.fill(yearAgo, 0);
        if (w >= 0
                && world.isDelivered(
                        world.markets().all().get(market), windows.all().get(w))) {
            publication.tally().sum(market, windows.all().get(w), yearAgo);
        }
        if (yearAgo[Measure.UNITS] == 0) {
            appender.appendNull().appendNull().appendNull().appendNull();
        } else {
            appender.append(yearAgo[Measure.VALUE])
                    .append(yearAgo[Measure.UNITS])
                    .append(yearAgo[Measure.VOLUME])
                    .append(publication.reach().turnover(market, w));
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
