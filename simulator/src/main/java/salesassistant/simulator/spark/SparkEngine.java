package salesassistant.simulator.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.SparkSession;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.Rows;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;

/** A Spark of one process over the sample's rows. */
public final class SparkEngine implements SqlEngine, AutoCloseable {

    private final SparkSession root;
    private final Map<String, StoredRows> rows;
    private final MetricView metrics;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    private SparkEngine(SparkSession root, Map<String, StoredRows> rows, MetricView metrics) {
        this.root = root;
        this.rows = Map.copyOf(rows);
        this.metrics = metrics;
    }

    /** Starts over a parquet file for each stored table, and the definition of the metric view. */
    public static SparkEngine over(Map<String, Path> rows, String metricView, Path scratch) {
        var root = SparkSession.builder()
                .master("local[*]")
                .appName("simulator")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.sql.session.timeZone", "Etc/UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                .config("spark.local.dir", scratch.toString())
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        var stored = new HashMap<String, StoredRows>();
        rows.forEach((table, file) -> stored.put(table, StoredRows.of(root, file)));
        return new SparkEngine(root, stored, MetricView.of(metricView));
    }

    @Override
    public Rows run(User user, SqlText statement, String job) throws SqlFailure {
        try {
            root.sparkContext().setJobGroup(job, job, true);
            return desks.computeIfAbsent(user.id(), id -> Desk.of(root.newSession(), rows, metrics, user))
                    .run(statement, () -> stopped.contains(job));
        } catch (Exception refused) {
            throw told(refused, job);
        }
    }

    @Override
    public void cancel(String job) {
        stopped.add(job);
        // Whoever cancels may be faster than the thread that is about to give Spark its work.
        root.sparkContext().cancelJobGroupAndFutureJobs(job);
    }

    private SqlFailure told(Exception refused, String job) {
        return stopped.contains(job) ? SqlFailure.stopped() : SparkWords.of(refused);
    }

    @Override
    public void close() {
        root.stop();
    }
}
