package salesassistant.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Replies that do not come, come drop by drop, or never end. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class SlowRepliesTests {

    private static final Credential ANNA = Workspaces.lent("anna-token");
    private static final Call READ = Call.get("/api/2.0/sql/statements/1");
    private static final byte[] FINE = Answer.bytes(200, "{\"fine\":true,\"filling\":\"" + "x".repeat(9000) + "\"}");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(1);

    @AfterEach
    void stopWatching() {
        watch.shutdownNow();
    }

    @Test
    void r01WaitsForASlowReplyWithinTheDeadline() {
        try (var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
            var paused = new CountDownLatch(1);
            watch.schedule(paused::countDown, 2, TimeUnit.SECONDS);
            uninterrupted(paused);
            Answer.raw(FINE).to(socket, up);
        })) {
            var reply = Workspaces.at(upstream.address()).send(READ, ANNA, Deadline.in(Duration.ofMinutes(1)));

            assertThat(reply.path("fine").asBoolean()).isTrue();
            assertThat(upstream.requests()).hasSize(1);
        }
    }

    @Test
    void r02EndsAtTheDeadlineWhenThereIsNoReply() {
        try (var upstream = ScriptedUpstream.answering(Answer.nothing())) {
            var began = System.nanoTime();

            var failure = failure(upstream, Deadline.in(Duration.ofSeconds(2)));

            assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(1990));
            assertThat(upstream.requests()).hasSize(1);
            await().atMost(PATIENCE).until(() -> upstream.openConnections() == 0);
        }
    }

    @Test
    void endsAtTheDeadlineInTheMiddleOfABody() {
        try (var upstream = ScriptedUpstream.answering(Answer.stall(Arrays.copyOf(FINE, 400)))) {
            var failure = failure(upstream, Deadline.in(Duration.ofMillis(700)));

            assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
            await().atMost(PATIENCE).until(() -> upstream.openConnections() == 0);
        }
    }

    @Test
    void r03GivesUpABodyThatComesDropByDrop() {
        try (var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
            socket.getOutputStream().write(FINE, 0, 200);
            watch.scheduleAtFixedRate(
                    () -> {
                        try {
                            socket.getOutputStream().write('x');
                            socket.getOutputStream().flush();
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    },
                    0,
                    100,
                    TimeUnit.MILLISECONDS);
            Answer.nothing().to(socket, up);
        })) {
            var pace = new Pace(Duration.ofMillis(500), 1024, 100_000);

            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> exchange(upstream.address(), pace, Deadline.in(Duration.ofMinutes(5))));

            assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
            await().atMost(PATIENCE).until(() -> upstream.openConnections() == 0);
        }
        assertThat(Pace.REPLY.idle()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void givesUpABodyThatIsTooLargeWithoutHoldingIt() {
        var megabyte = "x".repeat(1 << 20);
        try (var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
            var out = socket.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + (60L << 20)
                            + "\r\n\r\n{\"a\":\"")
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 60; i++) {
                out.write((i == 0 ? "\"," : "\"x" + i + "\":\"" + megabyte + "\",").getBytes(StandardCharsets.UTF_8));
            }
        })) {
            var failure = failure(upstream, Deadline.in(Duration.ofMinutes(2)));

            assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(upstream.requests().size()).isLessThanOrEqualTo(2);
        }
        assertThat(Pace.REPLY.mostBytes()).isEqualTo(50L << 20);
    }

    @Test
    void stopsReadingAtTheSizeGiven() {
        try (var upstream = ScriptedUpstream.answering(Answer.raw(FINE))) {
            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> exchange(
                            upstream.address(),
                            new Pace(Duration.ofSeconds(30), 1, 5000),
                            Deadline.in(Duration.ofMinutes(2))));

            assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void closesTheConnectionOfACallThatIsCalledOff() throws Exception {
        var cancellation = new Cancellation();
        try (var upstream = ScriptedUpstream.answering(Answer.stall(Arrays.copyOf(FINE, 400)));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<WorkspaceFailure> running =
                    threads.submit(() -> failure(upstream, Deadline.in(Duration.ofMinutes(5), cancellation)));
            await().atMost(PATIENCE).until(() -> upstream.requests().size() == 1);

            cancellation.cancel();

            assertThat(running.get().kind()).isEqualTo(Kind.CANCELLED);
            await().atMost(PATIENCE).until(() -> upstream.openConnections() == 0);
        }
    }

    private String exchange(URI address, Pace pace, Deadline deadline) {
        var line = new Line(HttpClient.newHttpClient(), watch);
        return line.exchange(
                HttpRequest.newBuilder(address).build(),
                pace,
                deadline,
                (HttpResponse<?> _, InputStream body) -> new String(body.readAllBytes()));
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static WorkspaceFailure failure(ScriptedUpstream upstream, Deadline deadline) {
        return catchThrowableOfType(
                WorkspaceFailure.class, () -> Workspaces.at(upstream.address()).send(READ, ANNA, deadline));
    }
}
