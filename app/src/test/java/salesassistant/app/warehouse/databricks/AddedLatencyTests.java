package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.warehouse.Page;
import salesassistant.app.workspace.ScriptedUpstream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;
import salesassistant.app.workspace.Workspaces;

/** How long a statement takes beyond what the workspace takes, with fifty under way; printed by {@code ./bench --added}. */
@Tag("measured")
@Timeout(120)
class AddedLatencyTests {

    private static final int IN_FLIGHT = 48;
    private static final int STATEMENTS = 3000;
    private static final int WARM_UP = 500;
    private static final Duration UPSTREAM = Duration.ofMillis(200);
    private static final String REPLY =
            "{\"statement_id\":\"s\",\"status\":{\"state\":\"SUCCEEDED\"},\"manifest\":{\"schema\":"
                    + "{\"columns\":[{\"name\":\"n\",\"type_text\":\"BIGINT\"}]},\"chunks\":[{\"chunk_index\":0,\"row_offset\":0,"
                    + "\"row_count\":1}],\"total_row_count\":1,\"truncated\":false},\"result\":{\"data_array\":[[\"1\"]]}}";

    private final Map<Integer, Long> upstreamNanos = new ConcurrentHashMap<>();
    private final long[] added = new long[STATEMENTS];

    @Test
    void addsLittleToWhatTheWorkspaceTakes() throws InterruptedException {
        try (var clock = Executors.newSingleThreadScheduledExecutor();
                var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
                    var over = new CountDownLatch(1);
                    clock.schedule(over::countDown, UPSTREAM.toMillis(), TimeUnit.MILLISECONDS);
                    uninterrupted(over);
                    upstreamNanos.put(number(request), System.nanoTime() - request.nanos());
                    Answer.json(200, REPLY).to(socket, up);
                })) {
            all(new DatabricksWarehouse(
                    Workspaces.at(upstream.address()),
                    Warehouses.settings(upstream.address(), IN_FLIGHT, Duration.ofMinutes(3), 1000)));
        }
        var sorted = Arrays.stream(added).skip(WARM_UP).sorted().toArray();
        var p50 = sorted[sorted.length / 2] / 1e6;
        var p99 = sorted[sorted.length * 99 / 100] / 1e6;
        System.out.printf(
                "Added to an upstream of %d ms with %d in flight: p50 %.1f ms (%.3f of it), p99 %.1f ms (%.3f of it)%n",
                UPSTREAM.toMillis(), IN_FLIGHT, p50, p50 / UPSTREAM.toMillis(), p99, p99 / UPSTREAM.toMillis());

        // The goals are 4 and 20 ms on a quiet machine; what is refused here is out of all proportion.
        assertThat(p50).isLessThan(UPSTREAM.toMillis());
        assertThat(upstreamNanos).hasSize(STATEMENTS);
    }

    private void all(DatabricksWarehouse warehouse) throws InterruptedException {
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < IN_FLIGHT; i++) {
                threads.execute(() -> {
                    for (var n = next.getAndIncrement(); n < STATEMENTS; n = next.getAndIncrement()) {
                        one(warehouse, n);
                    }
                });
            }
        }
    }

    private void one(DatabricksWarehouse warehouse, int n) {
        var deadline = Deadline.in(Duration.ofSeconds(30)).of(Work.named("number-" + n + "."));
        var began = System.nanoTime();
        warehouse.run(Warehouses.sql("SELECT 1"), Page.first(10), Warehouses.anna(Workspaces.lent("t")), deadline);
        added[n] = System.nanoTime() - began - upstreamNanos.getOrDefault(n, 0L);
    }

    private static int number(Request request) {
        return Integer.parseInt(request.body().replaceAll("(?s).*number-(\\d+)\\..*", "$1"));
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
