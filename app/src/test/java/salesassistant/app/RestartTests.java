package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.Ask;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Drawing;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.reading.Beside;

/** What a restart leaves: conversations, what their follow-ups lean on, and answers that are computed again. */
@Timeout(300)
class RestartTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Caller ANNA = new Caller("anna", "Anna");
    private static final Caller BO = new Caller("bo", "Bo");

    @TempDir
    private Path folder;

    @Test
    void aConversationGoesOnWhereItWas() throws InterruptedException {
        UUID conversation;
        UUID followed;
        UUID drawn;
        String rows;
        try (var before = start()) {
            var ketchup = Beside.limitedTo(List.of("member:category=Ketchup"));
            var first = asked(before, new Ask.Words("top 5 brands", ketchup), Optional.empty());
            conversation = first.conversation().id();
            var next = asked(before, new Ask.Words("only Norr"), Optional.of(conversation));
            followed = next.id();
            rows = answered(next).table().rows().toString();
            assertThat(before.getBean(Drawing.class).draw(first, answered(first), List.of(Chart.Type.STACKED_BAR)))
                    .isEmpty();
            var weekly = asked(before, new Ask.Words("weekly sales of ketchup in the last 12 weeks"), Optional.empty());
            drawn = weekly.id();
            assertThat(drawing(weekly)).isEqualTo(Chart.Type.LINE);
            before.getBean(Drawing.class).draw(weekly, answered(weekly), List.of(Chart.Type.BAR));
            assertThat(drawing(weekly)).isEqualTo(Chart.Type.BAR);
        }
        try (var after = start()) {
            var kept = after.getBean(Conversations.class).find(ANNA, conversation);
            assertThat(kept.turns()).hasSize(2);
            assertThat(kept.turns().getLast().reply().message()).isNotBlank();
            assertThat(after.getBean(Conversations.class).holding(BO, followed)).isEmpty();

            var again = after.getBean(Asking.class).find(ANNA, followed);
            assertThat(answered(again).table().rows()).hasToString(rows);

            assertThat(drawing(after.getBean(Asking.class).find(ANNA, drawn))).isEqualTo(Chart.Type.BAR);
            assertThat(after.getBean(Conversations.class).drawn(BO, drawn)).isEmpty();

            var further = answered(asked(after, new Ask.Words("what about volume"), Optional.of(conversation)));
            assertThat(further.understood().sentence()).contains("Ketchup").contains("Norr");
            assertThat(kept.turns()).hasSize(3);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SalesAssistant.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--DATA_DIR=" + TinySample.folder(),
                        "--store.file=" + folder.resolve("assistant.db"),
                        "--logging.level.root=warn");
    }

    private static Question asked(ConfigurableApplicationContext app, Ask words, Optional<UUID> conversation)
            throws InterruptedException {
        var question = app.getBean(Asking.class).ask(ANNA, words, Optional.empty(), conversation);
        answered(question);
        return question;
    }

    private static Chart.Type drawing(Question question) throws InterruptedException {
        return question.drawing(answered(question)).orElseThrow().type();
    }

    private static Outcome.Answered answered(Question question) throws InterruptedException {
        var end = question.progress().end(PATIENCE).orElseThrow();
        assertThat(end).isInstanceOf(Step.Answered.class);
        var outcome = ((Step.Answered) end).outcome();
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        return (Outcome.Answered) outcome;
    }
}
