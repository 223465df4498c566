package salesassistant.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.MovedClock;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;

/** What is sent again and what is not, counted at the other side. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class RetryingTests {

    private static final Credential ANNA = Workspaces.lent("anna-token");
    private static final Answer FINE = Answer.json(200, "{\"fine\":true}");
    private static final Call READ = Call.get("/api/2.0/sql/statements/1");
    private static final Call START = Call.post("/api/2.0/sql/statements", Map.of("statement", "SELECT 1"));

    @Test
    void r04WaitsAsLongAsItIsAskedTo() {
        var busy = Answer.json(429, "{\"error_code\":\"REQUEST_LIMIT_EXCEEDED\"}", "Retry-After: 2");
        try (var upstream = ScriptedUpstream.answering(busy, busy, FINE)) {
            var reply = send(upstream, START, Duration.ofSeconds(60));

            assertThat(reply.path("fine").asBoolean()).isTrue();
            assertThat(upstream.requests()).hasSize(3);
            for (int i = 1; i < 3; i++) {
                var waited = upstream.requests().get(i).nanos()
                        - upstream.requests().get(i - 1).nanos();
                assertThat(Duration.ofNanos(waited)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {"-1", "abc", "0", "absent", "'Wed, 21 Oct 2015 07:28:00 GMT'", "'99999999999999999999999'"})
    void r05ReadsEveryFormOfRetryAfter(String asked) {
        var headers = asked == null ? new String[0] : new String[] {"Retry-After: " + asked};
        try (var upstream = ScriptedUpstream.answering(Answer.json(429, "{}", headers), FINE)) {
            var reply = send(upstream, START, Duration.ofSeconds(60));

            assertThat(reply.path("fine").asBoolean()).isTrue();
            assertThat(upstream.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "later"})
    void r05DoesNotWaitForWhatComesAfterTheDeadline(String asked) {
        var later = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now(Clock.systemUTC()).plusSeconds(600).atZone(ZoneOffset.UTC));
        var header = "Retry-After: " + (asked.equals("later") ? later : asked);
        try (var upstream = ScriptedUpstream.answering(Answer.json(429, "{}", header))) {
            var failure = failure(upstream, START, Duration.ofSeconds(20));

            assertThat(failure.kind()).isEqualTo(Kind.BUSY);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(60));
            assertThat(upstream.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "500, true, 3, UNREACHABLE",
        "502, true, 3, UNREACHABLE",
        "504, true, 3, UNREACHABLE",
        "500, false, 1, UNREACHABLE",
        "502, false, 1, UNREACHABLE",
        "501, true, 1, UNREACHABLE",
        "503, false, 3, BUSY",
        "429, false, 3, BUSY",
        "529, false, 3, BUSY",
        "400, true, 1, REJECTED",
        "401, true, 1, SIGN_IN",
        "403, true, 1, FORBIDDEN",
        "404, true, 1, NOT_FOUND",
        "302, true, 1, REJECTED"
    })
    void sendsAgainOnlyWhereThatIsSafe(int status, boolean repeatable, int attempts, Kind kind) {
        try (var upstream = ScriptedUpstream.answering(Answer.json(status, "{}", "Location: http://127.0.0.2/"))) {
            var failure = failure(upstream, repeatable ? READ : START, Duration.ofSeconds(60));

            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(upstream.requests()).hasSize(attempts);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void leavesTheWaitingToWhoQueuesTheCallHerself(int status) {
        try (var upstream = ScriptedUpstream.answering(Answer.json(status, "{}", "Retry-After: 1"))) {
            var failure = failure(upstream, START.asQueued(), Duration.ofSeconds(60));

            assertThat(failure.kind()).isEqualTo(Kind.BUSY);
            assertThat(failure.retryAfter()).contains(Duration.ofSeconds(1));
            assertThat(upstream.requests()).hasSize(1);
        }
    }

    @Test
    void neverWaitsBetweenAttemptsLongerThanFiveSeconds() {
        var rules = new RetryRules(() -> 1);
        var broken = WorkspaceFailure.of(Kind.UNREACHABLE, "broken", null);

        assertThat(rules.wait(broken, true, 1)).contains(Duration.ofMillis(400));
        assertThat(rules.wait(broken, true, 2)).contains(Duration.ofMillis(800));
        assertThat(rules.wait(broken, true, 3)).isEmpty();
    }

    @Test
    void sendsAgainWhenNothingCouldBeSent() throws Exception {
        var gone = ScriptedUpstream.answering(FINE);
        var address = gone.address();
        gone.close();

        var failure = catchThrowableOfType(
                WorkspaceFailure.class,
                () -> Workspaces.at(address).send(START, ANNA, Deadline.in(Duration.ofSeconds(60))));

        assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(failure.mayHaveStarted()).isFalse();
    }

    @Test
    void spendsNoMoreThanATenthOfWhatSucceeded() {
        var turn = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(
                _ -> turn.incrementAndGet() % 4 == 0 ? Answer.json(503, "{}", "Retry-After: 0") : FINE)) {
            var workspace = Workspaces.at(upstream.address());
            for (int i = 0; i < 1000; i++) {
                try {
                    workspace.send(READ, ANNA, Deadline.in(Duration.ofSeconds(60)));
                } catch (WorkspaceFailure failed) {
                    assertThat(failed.kind()).isEqualTo(Kind.BUSY);
                }
            }

            assertThat(upstream.requests().size()).isBetween(1001, 1100);
        }
    }

    @Test
    void r06LeavesABrokenUpstreamAloneAndComesBack() {
        var clock = new MovedClock();
        var broken = new AtomicBoolean(true);
        try (var upstream = ScriptedUpstream.answering(_ -> broken.get() ? Answer.json(503, "{}") : FINE)) {
            var workspace = Workspaces.at(upstream.address(), clock);
            for (int i = 0; i < 3000; i++) {
                // Fifty a second for a minute.
                clock.move(Duration.ofMillis(20));
                assertThatThrownBy(() -> workspace.send(START, ANNA, Deadline.in(Duration.ofSeconds(30))))
                        .isInstanceOf(WorkspaceFailure.class);
            }
            assertThat(upstream.requests().size()).isLessThanOrEqualTo(20 + 4 * 3);

            broken.set(false);
            clock.move(Duration.ofSeconds(16));
            assertThat(workspace
                            .send(START, ANNA, Deadline.in(Duration.ofSeconds(30)))
                            .path("fine")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void r13RenewsARejectedTokenOnce() {
        try (var upstream = ScriptedUpstream.answering(
                request -> request.header("Authorization").equals("Bearer new")
                        ? FINE
                        : Answer.json(401, "{\"error_code\":401,\"message\":\"Credential was not sent\"}"))) {
            var renewable = new Workspaces.Renewable("old", "new");

            Workspaces.at(upstream.address()).send(START, renewable, Deadline.in(Duration.ofSeconds(60)));

            assertThat(renewable.renewals()).isEqualTo(1);
            assertThat(upstream.requests()).hasSize(2);
        }
    }

    @Test
    void asksToSignInWhenTheRenewedTokenIsRejectedToo() {
        try (var upstream = ScriptedUpstream.answering(
                Answer.json(403, "{\"error_code\":403,\"message\":\"Invalid access token.\"}"))) {
            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> Workspaces.at(upstream.address())
                            .send(READ, new Workspaces.Renewable("old", "new"), Deadline.in(Duration.ofSeconds(60))));

            assertThat(failure.kind()).isEqualTo(Kind.SIGN_IN);
            assertThat(upstream.requests()).hasSize(2);
        }
    }

    @Test
    void endsAWaitThatIsCalledOff() {
        var cancellation = new Cancellation();
        try (var upstream = ScriptedUpstream.answering(request -> (socket, up) -> {
            Answer.json(429, "{}", "Retry-After: 30").to(socket, up);
            cancellation.cancel();
        })) {
            var failure = catchThrowableOfType(
                    WorkspaceFailure.class,
                    () -> Workspaces.at(upstream.address())
                            .send(READ, ANNA, Deadline.in(Duration.ofMinutes(5), cancellation)));

            assertThat(failure.kind()).isEqualTo(Kind.CANCELLED);
            assertThat(upstream.requests()).hasSize(1);
        }
    }

    private static JsonNode send(ScriptedUpstream upstream, Call call, Duration time) {
        return Workspaces.at(upstream.address()).send(call, ANNA, Deadline.in(time));
    }

    private static WorkspaceFailure failure(ScriptedUpstream upstream, Call call, Duration time) {
        return catchThrowableOfType(WorkspaceFailure.class, () -> send(upstream, call, time));
    }
}
