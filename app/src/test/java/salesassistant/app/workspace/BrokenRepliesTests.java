package salesassistant.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** Replies that break off at any byte or say nothing that can be understood. */
@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class BrokenRepliesTests {

    private static final Credential ANNA = Workspaces.lent("anna-token");
    private static final Call READ = Call.get("/api/2.0/sql/statements/1");
    private static final Call START = Call.post("/api/2.0/sql/statements", Map.of("statement", "SELECT 1"));
    private static final byte[] FINE = Answer.bytes(200, "{\"fine\":true,\"filling\":\"" + "x".repeat(2200) + "\"}");
    private static final int FIRST_BYTES = 2048;

    @Test
    void r08StartsAReadAgainWhereverTheConnectionWasReset() {
        var turn = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(_ -> turn.getAndIncrement() % 2 == 0
                ? Answer.reset(Arrays.copyOf(FINE, turn.get() / 2))
                : Answer.raw(FINE))) {
            var once = Workspaces.withoutRepetition(upstream.address());
            for (int at = 0; at < FIRST_BYTES; at++) {
                var reply = patient(once).send(READ, ANNA, Deadline.in(Duration.ofSeconds(60)));

                assertThat(reply.path("fine").asBoolean())
                        .as("reset at byte %d", at)
                        .isTrue();
                assertThat(upstream.requests()).as("reset at byte %d", at).hasSize(2 * (at + 1));
            }
        }
    }

    @Test
    void r08NeverStartsAStatementAgainWhereverTheConnectionWasReset() {
        var turn = new AtomicInteger();
        try (var upstream =
                ScriptedUpstream.answering(_ -> Answer.reset(Arrays.copyOf(FINE, turn.getAndIncrement())))) {
            var once = Workspaces.withoutRepetition(upstream.address());
            for (int at = 0; at < FIRST_BYTES; at++) {
                var failure = catchThrowableOfType(
                        WorkspaceFailure.class,
                        () -> patient(once).send(START, ANNA, Deadline.in(Duration.ofSeconds(60))));

                assertThat(failure.kind()).as("reset at byte %d", at).isEqualTo(Kind.UNREACHABLE);
                assertThat(failure.mayHaveStarted()).isTrue();
                assertThat(upstream.requests()).as("reset at byte %d", at).hasSize(at + 1);
            }
        }
    }

    /** With a budget of its own for every call, and without waiting. */
    private static Workspace patient(Workspace once) {
        return new RetryingWorkspace(once, new RetryRules(() -> 0), new RetryBudget());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void r09SaysThatAReplyCannotBeUnderstoodAndAsksOnceMore(String what, byte[] reply) {
        try (var upstream = ScriptedUpstream.answering(Answer.last(reply))) {
            var failure = failure(upstream, READ);

            assertThat(failure.kind()).isIn(Kind.MALFORMED, Kind.UNREACHABLE);
            assertThat(upstream.requests()).hasSize(failure.kind() == Kind.MALFORMED ? 2 : 3);
            assertThat(failure.words()).doesNotContain("secret");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void r09NeverStartsAStatementAgainForAReplyThatCannotBeUnderstood(String what, byte[] reply) {
        try (var upstream = ScriptedUpstream.answering(Answer.last(reply))) {
            failure(upstream, START);

            assertThat(upstream.requests()).hasSize(1);
        }
    }

    static Stream<Arguments> malformed() {
        var bodies = Map.ofEntries(
                Map.entry("cut after a brace", "{"),
                Map.entry("cut in a name", "{\"statement_i"),
                Map.entry("cut in a text", "{\"a\":\"secret"),
                Map.entry("cut in a number", "{\"a\":12."),
                Map.entry("cut in an array", "{\"a\":[1,2"),
                Map.entry("cut before the end", "{\"a\":{\"b\":1}"),
                Map.entry("a page", "<!DOCTYPE html><html><body>secret</body></html>"),
                Map.entry("a page with a preamble", "<pre>secret</pre>"),
                Map.entry("plain text", "secret"),
                Map.entry("a null", "null"),
                Map.entry("an array", "[{\"a\":1}]"),
                Map.entry("a text", "\"secret\""),
                Map.entry("a number", "42"),
                Map.entry("a truth", "true"),
                Map.entry("two objects", "{\"a\":1}{\"a\":2}"),
                Map.entry("an object and more", "{\"a\":1} secret"),
                Map.entry("a name twice", "{\"a\":1,\"a\":2}"),
                Map.entry("a name twice below", "{\"x\":{\"a\":1,\"a\":2}}"),
                Map.entry("no quotes", "{a:1}"),
                Map.entry("single quotes", "{'a':1}"),
                Map.entry("a comma too many", "{\"a\":1,}"),
                Map.entry("a colon too few", "{\"a\" 1}"),
                Map.entry("a comment", "{/* secret */}"),
                Map.entry("not a number", "{\"a\":NaN}"),
                Map.entry("infinite", "{\"a\":Infinity}"),
                Map.entry("a leading zero", "{\"a\":007}"),
                Map.entry("a leading plus", "{\"a\":+7}"),
                Map.entry("a control character", "{\"a\":\"\u0000\"}"),
                Map.entry("a line break in a text", "{\"a\":\"x\ny\"}"),
                Map.entry("a wrong escape", "{\"a\":\"\\x\"}"),
                Map.entry("half an escape", "{\"a\":\"\\u12\"}"),
                Map.entry("too deep", "{\"a\":".repeat(5000)),
                Map.entry("too deep an array", "{\"a\":" + "[".repeat(5000)),
                Map.entry("a number of a million digits", "{\"a\":" + "9".repeat(1_000_000) + "}"),
                Map.entry("an event stream", "data: {\"a\":1}\n\n"),
                Map.entry("a question mark", "?"),
                Map.entry("a zero byte", "\u0000"),
                Map.entry("only a comma", ","));
        return Stream.concat(
                bodies.entrySet().stream().map(body -> Arguments.of(body.getKey(), Answer.bytes(200, body.getValue()))),
                malformedBytes());
    }

    private static Stream<Arguments> malformedBytes() {
        return Stream.of(
                Arguments.of("another charset", whole("{\"a\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1))),
                Arguments.of("half a character", whole(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'})),
                Arguments.of(
                        "a surrogate alone", whole(new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'})),
                Arguments.of("compressed garbage", whole(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7})),
                Arguments.of("a picture", whole(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})),
                Arguments.of("no HTTP", "secret\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a status of letters", raw("HTTP/1.1 OK fine\r\n\r\n")),
                Arguments.of("half a status", raw("HTTP/1.1 20")),
                Arguments.of("a length of letters", raw("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\n{}")),
                Arguments.of(
                        "a chunk that is no number",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")),
                Arguments.of(
                        "a chunk of garbage",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{xx\r\n0\r\n\r\n")));
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] whole(byte[] body) {
        var head =
                raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n");
        var whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static WorkspaceFailure failure(ScriptedUpstream upstream, Call call) {
        return catchThrowableOfType(
                WorkspaceFailure.class,
                () -> Workspaces.at(upstream.address()).send(call, ANNA, Deadline.in(Duration.ofSeconds(60))));
    }
}
