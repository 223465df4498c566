package salesassistant.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

class RoomTests {

    private static final Message RULES = new Message.System("Answer briefly.");
    private static final Message QUESTION = new Message.User("How are sales?");

    private final Room room = new Room(1000);

    @Test
    void leavesAloneWhatFits() {
        var prompt = Prompt.of(List.of(RULES, new Message.User("Hello"), QUESTION), 100);

        assertThat(room.fit(prompt)).contains(new Room.Fitting(prompt, 0));
    }

    @Test
    void leavesOutTheOldestFirstAndKeepsRulesAndQuestion() {
        var messages = new ArrayList<Message>(List.of(RULES));
        for (int i = 0; i < 20; i++) {
            messages.add(new Message.User("Question " + i + " " + "x".repeat(300)));
            messages.add(new Message.Assistant("Answer " + i, List.of()));
        }
        messages.add(QUESTION);

        var fit = room.fit(Prompt.of(messages, 100)).orElseThrow();

        var kept = fit.prompt().messages();
        assertThat(kept.getFirst()).isEqualTo(RULES);
        assertThat(kept.getLast()).isEqualTo(QUESTION);
        assertThat(fit.left()).isPositive().isEqualTo(messages.size() - kept.size());
        assertThat(kept.subList(1, kept.size())).isEqualTo(messages.subList(fit.left() + 1, messages.size()));
    }

    @Test
    void keepsTheResultOfAToolWithTheWishForIt() {
        var call = new ToolCall("1", "look_up", "{\"measure\":\"" + "x".repeat(4000) + "\"}");
        var messages = List.of(
                RULES,
                new Message.User("Look it up"),
                new Message.Assistant("", List.of(call)),
                new Message.ToolResult("1", "12"),
                QUESTION);

        var kept = room.fit(Prompt.of(messages, 100)).orElseThrow().prompt().messages();

        assertThat(kept).containsExactly(RULES, QUESTION);
    }

    @Test
    void neverShortensTheQuestion() {
        assertThat(room.fit(Prompt.of(List.of(RULES, new Message.User("x".repeat(4000))), 100)))
                .isEmpty();
        assertThat(room.fit(Prompt.of(List.of(RULES, QUESTION), 990))).isEmpty();
    }

    @Test
    void isToldWithTheReplyAndRefusedWhereNothingFits() {
        var said = new ArrayList<Prompt>();
        var model = new FittedModel(new Recording(said), 1000, 50);
        var caller = new Caller("ada", "Ada");
        var most = "x".repeat(2800);

        var answered = model.complete(
                Prompt.of(List.of(new Message.User(most), QUESTION), 100), caller, Deadline.in(Duration.ZERO));

        assertThat(((Completion.Answered) answered).reply().left()).isEqualTo(1);
        assertThat(said.getFirst().maxTokens()).isEqualTo(50);
        assertThat(model.complete(
                        Prompt.of(List.of(new Message.User(most + most)), 100), caller, Deadline.in(Duration.ZERO)))
                .isEqualTo(new Completion.Refused(Completion.Refused.Why.TOO_LONG));
        assertThat(said).hasSize(1);
    }

    /** Keeps what it was given. */
    private record Recording(List<Prompt> said) implements LanguageModel {

        @Override
        public boolean given() {
            return true;
        }

        @Override
        public Completion complete(Prompt prompt, Caller caller, Deadline deadline) {
            said.add(prompt);
            return new Completion.Answered(new Reply("Yes.", List.of(), Optional.empty(), 0));
        }

        @Override
        public Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces) {
            return complete(prompt, caller, deadline);
        }
    }
}
