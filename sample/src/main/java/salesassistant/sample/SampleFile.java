package salesassistant.sample;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;

/** The DuckDB file in the making: narrow cells are collected beside it, then sorted and published into it. */
final class SampleFile implements AutoCloseable {

    private final World world;
    private final Windows windows;
    private final List<Node> nodes;
    private final int threads;
    private final DuckDBConnection connection;

    SampleFile(World world, Path file, int threads) throws SQLException {
        this.world = world;
        this.windows = new Windows(world.weeks(), world.settings().profile());
        this.nodes = Node.of(world);
        this.threads = threads;
        this.connection = open(file);
        run("ATTACH '%s' AS target".formatted(file.toString().replace("'", "''")));
        run(Table.text("staging.sql"));
        run(Table.text("tables.sql"));
    }

    private DuckDBConnection open(Path file) throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", String.valueOf(threads));
        settings.setProperty("memory_limit", "1GB");
        settings.setProperty("temp_directory", file.resolveSibling("spill").toString());
        String staging = file.resolveSibling("staging.duckdb").toString();
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + staging, settings);
    }

    /** Simulates the categories side by side; every cell depends only on the settings, so their order is free. */
    void simulate(ProgressListener progress) throws SQLException {
        var categories = world.categories();
        int items = categories.stream()
                .mapToInt(category -> world.itemsOf(category).size())
                .sum();
        var done = new AtomicInteger();
        Runnable afterEachItem = () -> progress.progressed("simulating", 0.7 * done.incrementAndGet() / items);
        var results = new ArrayList<Future<?>>();
        try (var workers = Executors.newFixedThreadPool(threads)) {
            for (Category category : categories) {
                results.add(workers.submit(() -> {
                    publish(category, afterEachItem);
                    return null;
                }));
            }
        }
        for (Future<?> result : results) {
            await(result);
        }
    }

    private static void await(Future<?> result) throws SQLException {
        try {
            result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while simulating", e);
        } catch (ExecutionException e) {
            throw new SampleFailure("The sample could not be simulated.", e);
        }
    }

    private void publish(Category category, Runnable afterEachItem) throws SQLException {
        try (var own = (DuckDBConnection) connection.duplicate();
                var cells = new Cells(world, windows, nodeKeys(), own)) {
            new CategoryPublication(world, windows, category).publish(cells, afterEachItem);
        }
    }

    private Map<String, Integer> nodeKeys() {
        var keys = new HashMap<String, Integer>();
        nodes.forEach(node -> keys.put(node.id(), keys.size()));
        return keys;
    }

    /** Turns the cells into the published table, beside the tables that explain it. */
    void publish() throws SQLException {
        new DimensionTables(connection, world).write(windows, nodes);
        run(Table.text("publish.sql"));
    }

    /** Closes the file and returns the hash of everything in it. */
    String finish() throws SQLException {
        String hash = new ContentHash(connection).of("target");
        recordSettings(hash);
        run("CHECKPOINT target");
        run("DETACH target");
        return hash;
    }

    private void recordSettings(String hash) throws SQLException {
        var settings = world.settings();
        String rows = "SELECT ?, ?, ?, count(*), ? FROM target.nielsen_sales_metrics";
        try (var statement = connection.prepareStatement("INSERT INTO target.sample_settings " + rows)) {
            statement.setString(1, settings.profile().name().toLowerCase(Locale.ROOT));
            statement.setObject(2, settings.endDate());
            statement.setLong(3, settings.seed());
            statement.setString(4, hash);
            statement.execute();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
