package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.workspace.ScriptedUpstream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;
import salesassistant.app.workspace.Workspaces;

/** A thousand statements, many of them going wrong, after which no token or signature is anywhere but in one header. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class TokenLeakTests {

    private static final int STATEMENTS = 1000;
    private static final int AT_ONCE = 40;
    private static final String CANARY = "canary7c1f0e";
    private static final String SIGNATURE = "sig=";

    @Test
    void leaveATokenNowhereAfterAThousandStatements(CapturedOutput log) {
        var turn = new AtomicInteger();
        var shown = new ConcurrentLinkedQueue<String>();
        try (var storage = ScriptedUpstream.answering(_ -> turn.getAndIncrement() % 9 == 0
                        ? Answer.json(403, "<Error/>")
                        : Answer.json(200, TwentyChunks.rows(0)));
                var upstream = ScriptedUpstream.answering(request -> turn.getAndIncrement() % 5 == 0
                        ? trouble(turn.get() / 5)
                        : TwentyChunks.linkedAnswer(request, storage.address()))) {
            run(
                    new DatabricksWarehouse(
                            Workspaces.at(upstream.address()),
                            Warehouses.settings(upstream.address(), AT_ONCE, Duration.ofMinutes(3), 1_000_000)),
                    shown);

            assertThat(shown).hasSize(STATEMENTS);
            assertThat(upstream.requests()).hasSizeGreaterThan(STATEMENTS / 4);
            assertThat(upstream.requests())
                    .allSatisfy(request ->
                            assertThat(leaks(beyondItsHeader(request))).isEmpty());
            assertThat(storage.requests())
                    .isNotEmpty()
                    .allSatisfy(request -> assertThat(request.toString()).doesNotContain(CANARY));
        }
        assertThat(leaks(shown.stream().flatMap(String::lines))).isEmpty();
        assertThat(leaks(log.getAll().lines())).isEmpty();
    }

    @Test
    void findAPlantedToken(CapturedOutput log) {
        LoggerFactory.getLogger(TokenLeakTests.class).error("Authorization: Bearer {}", CANARY);

        assertThat(leaks(log.getAll().lines())).isNotEmpty();
    }

    private static void run(DatabricksWarehouse warehouse, ConcurrentLinkedQueue<String> shown) {
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < AT_ONCE; i++) {
                threads.execute(() -> {
                    for (var n = next.getAndIncrement(); n < STATEMENTS; n = next.getAndIncrement()) {
                        shown.add(outcome(warehouse, n));
                    }
                });
            }
        }
    }

    /** What became of one statement: the rows, or everything that can be said of the failure, its causes included. */
    private static String outcome(DatabricksWarehouse warehouse, int n) {
        var caller = Warehouses.anna(
                n % 3 == 0
                        ? new Workspaces.Renewable(CANARY + "-old", CANARY + "-new")
                        : Workspaces.lent(CANARY + "-" + n));
        try {
            var fetched = warehouse.run(
                    Warehouses.sql("SELECT n"), new Page(0, 50), caller, Deadline.in(Duration.ofMillis(900)));
            return fetched.toString() + caller;
        } catch (WarehouseFailure failure) {
            LoggerFactory.getLogger(TokenLeakTests.class).info("A statement of {} failed", caller, failure);
            return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                    .map(Throwable::toString)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Answer trouble(int n) {
        return List.of(
                        Answer.json(500, "<html>broken</html>"),
                        Answer.json(429, "{}", "Retry-After: 0"),
                        Answer.json(401, "{\"error_code\":401,\"message\":\"Credential was not sent\"}"),
                        Answer.json(403, "{\"error_code\":403,\"message\":\"Invalid access token.\"}"),
                        Answer.json(302, "", "Location: http://127.0.0.2/"),
                        Answer.json(200, "{{{"),
                        Answer.json(404, "{\"error_code\":\"NOT_FOUND\"}"),
                        Answer.reset("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8)))
                .get(n % 8);
    }

    private static Stream<String> beyondItsHeader(Request request) {
        return Stream.concat(
                Stream.of(request.line(), request.body()),
                request.headers().stream().filter(header -> !header.startsWith("Authorization: Bearer ")));
    }

    private static List<String> leaks(Stream<String> lines) {
        return lines.filter(line -> line.contains(CANARY) || line.contains(SIGNATURE))
                .toList();
    }
}
