package salesassistant.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** What every language model promises. */
public abstract class LanguageModelContract {

    protected static final Tool LOOK_UP = new Tool(
            "look_up",
            "Looks up a figure",
            Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of("measure", Map.of("type", "string")),
                    "required",
                    List.of("measure")));

    /** Small signs, large signs and two in one: what a stream may cut in the middle. */
    private static final String TEXT = "Försäljningen ökade 4 % – 🛒 i Solgård, enligt tabellen ovan.";

    protected abstract LanguageModel model();

    protected abstract Caller caller();

    /** Lets the model say a text next. */
    protected abstract void saysNext(String text);

    /** Lets the model wish for a tool next. */
    protected abstract void wishesNext(String tool, String arguments);

    /** Lets the model begin to say something, and then take longer than anybody waits. */
    protected abstract void hangsNext();

    /** Lets the stream break off in the middle of a long text. */
    protected abstract void breaksOffNext();

    /** How many completions have been asked for. */
    protected abstract int asked();

    @Test
    void saysTheSameWholeAndInPieces() {
        saysNext(TEXT);
        var whole = model().complete(question("How are sales?"), caller(), soon());
        saysNext(TEXT);
        var pieces = new ArrayList<String>();
        var streamed = model().stream(question("How are sales?"), caller(), soon(), pieces::add);

        assertThat(text(whole)).isEqualTo(TEXT);
        assertThat(text(streamed)).isEqualTo(TEXT);
        assertThat(String.join("", pieces)).isEqualTo(TEXT);
        assertThat(pieces.size()).isGreaterThan(1);
    }

    @Test
    void wishesForToolsWithTheirArguments() {
        var prompt = new Prompt(
                List.of(new Message.User("Sales?")), List.of(LOOK_UP), new Prompt.ToolUse.Named("look_up"), 200);
        for (int i = 0; i < 2; i++) {
            wishesNext("look_up", "{\"measure\": \"value_sales\"}");
            var completion = i == 0
                    ? model().complete(prompt, caller(), soon())
                    : model().stream(prompt, caller(), soon(), _ -> {});

            assertThat(completion).isInstanceOfSatisfying(Completion.Answered.class, answered -> {
                var call = answered.reply().toolCalls().getFirst();
                assertThat(call.name()).isEqualTo("look_up");
                assertThat(call.arguments().replace(" ", "")).isEqualTo("{\"measure\":\"value_sales\"}");
                assertThat(call.id()).isNotBlank();
            });
        }
    }

    @Test
    void takesTheResultOfAToolAndGoesOn() {
        var call = new ToolCall("toolu_" + "x".repeat(80), "look_up", "{\"measure\":\"value_sales\"}");
        saysNext("It is 12.");
        var completion = model().complete(
                        Prompt.of(
                                List.of(
                                        new Message.System("Answer in a sentence."),
                                        new Message.System(" "),
                                        new Message.User("Sales?"),
                                        new Message.User("In kronor."),
                                        new Message.Assistant("", List.of(call)),
                                        new Message.ToolResult(call.id(), ""),
                                        new Message.Assistant(" ", List.of()),
                                        new Message.User("And now?")),
                                200),
                        caller(),
                        soon());

        assertThat(text(completion)).isEqualTo("It is 12.");
    }

    @Test
    void doesNotPassOffWhatWasCutAsAnAnswer() {
        breaksOffNext();
        var pieces = new ArrayList<String>();

        var completion = model().stream(question("How are sales?"), caller(), soon(), pieces::add);

        assertThat(completion).isInstanceOfSatisfying(Completion.Cut.class, cut -> {
            assertThat(cut.why()).isEqualTo(Completion.Cut.Why.BROKEN);
            assertThat(cut.text()).isNotEmpty().isEqualTo(String.join("", pieces));
        });
    }

    @Test
    void isCalledOffInTheMiddle() {
        hangsNext();
        var cancellation = new Cancellation();
        var before = asked();

        var completion = model().stream(
                question("How are sales?"),
                caller(),
                Deadline.in(Duration.ofSeconds(60), cancellation),
                _ -> cancellation.cancel());

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Cut.class, cut -> assertThat(cut.why()).isEqualTo(Completion.Cut.Why.CANCELLED));
        assertThat(asked() - before).isEqualTo(1);
    }

    @Test
    void endsWithTheDeadline() {
        hangsNext();

        var completion =
                model().stream(question("How are sales?"), caller(), Deadline.in(Duration.ofSeconds(3)), _ -> {});

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Cut.class, cut -> assertThat(cut.why()).isEqualTo(Completion.Cut.Why.TOO_SLOW));
    }

    @Test
    void asksNobodyOnceItIsCalledOff() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        var before = asked();

        var completion = model().complete(
                        question("How are sales?"), caller(), Deadline.in(Duration.ofSeconds(5), cancellation));

        assertThat(completion).isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.CANCELLED));
        assertThat(asked()).isEqualTo(before);
    }

    protected static Prompt question(String text) {
        return Prompt.of(List.of(new Message.System("Be brief."), new Message.User(text)), 400);
    }

    protected static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(60));
    }

    protected static String text(Completion completion) {
        return completion instanceof Completion.Answered(var reply) ? reply.text() : completion.toString();
    }
}
