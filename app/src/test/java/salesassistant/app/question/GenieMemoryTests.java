package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Reply;
import salesassistant.app.conversation.Turn;
import salesassistant.app.genie.GenieReply;
import salesassistant.app.genie.GenieTrail;
import salesassistant.app.identity.Caller;

class GenieMemoryTests {

    private static final String SPACE = "space";

    private final GenieMemory memory = new GenieMemory(
            new QuestionSettings(
                    Duration.ofSeconds(30), 1000, true, Duration.ofSeconds(300), Duration.ofSeconds(15), Duration.ZERO),
            Ticker.systemTicker());

    @ParameterizedTest
    @CsvSource({
        "my chains, WHERE retailer = 'Gemena', false",
        "my chains, WHERE retailer = :chain, false",
        "sales at gemena, WHERE retailer = 'Gemena', true",
        "sales since May, WHERE day >= '2026-05-01', true",
        "sales by brand, WHERE value > 10, true",
    })
    void tellsNobodyANameThatSheHasNotSaid(String words, String condition, boolean known) {
        memory.know(asked("anna"), SPACE, words, sql("SELECT brand FROM sales " + condition));

        assertThat(memory.known(asked("anna"), SPACE, words)).isPresent();
        assertThat(memory.known(asked("bo"), SPACE, words).isPresent()).isEqualTo(known);
    }

    @Test
    void takesUpperAndLowerCaseAndSpacesForTheSameWords() {
        memory.know(asked("anna"), SPACE, "sales by brand", sql("SELECT brand FROM sales"));

        assertThat(memory.known(asked("bo"), SPACE, " Sales by  BRAND ")).isPresent();
        assertThat(memory.known(asked("bo"), "another space", "sales by brand")).isEmpty();
    }

    @Test
    void aQuestionBackIsStillOpenWhereItIsAllThatIsKnown() {
        var question = asked("anna");
        assertThat(memory.topic(question)).isEmpty();

        question.conversation().add(turn("needs_choice", Basis.GENIE));
        assertThat(memory.topic(question)).contains(new GenieMemory.Topic(Optional.empty(), "sales by brand", true));

        question.conversation().add(turn("needs_choice", Basis.NONE));
        assertThat(memory.topic(question)).isEmpty();
    }

    @Test
    void longAfterAQuestionBackNotEverythingIsTheReplyToIt() {
        var question = asked("anna");
        var now = question.askedAt();

        question.conversation().add(turn("needs_choice", Basis.GENIE, now.minus(Duration.ofMinutes(29))));
        assertThat(memory.awaitsReply(question)).as("after a restart").isTrue();

        question.conversation().add(turn("needs_choice", Basis.GENIE, now.minus(Duration.ofDays(3))));
        assertThat(memory.awaitsReply(question)).isFalse();
        assertThat(memory.topic(question)).isPresent();

        memory.goesOn(question, new GenieMemory.Topic(Optional.of("there"), "sales by brand", true));
        assertThat(memory.awaitsReply(question)).isTrue();
    }

    private static Turn turn(String outcome, Basis basis) {
        return turn(outcome, basis, Clock.systemUTC().instant());
    }

    private static Turn turn(String outcome, Basis basis, Instant at) {
        return new Turn(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "sales by brand",
                outcome,
                at,
                new Reply(basis, null, List.of(), List.of()),
                null);
    }

    private static GenieReply.Sql sql(String sql) {
        return new GenieReply.Sql(
                GenieTrail.fromMemory("words"),
                sql,
                sql.contains(":chain") ? List.of(new GenieReply.Blank("chain", "STRING", "Gemena")) : List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Question asked(String subject) {
        var caller = new Caller(subject, subject);
        var conversation = new Conversations(Clock.systemUTC(), UUID::randomUUID, _ -> {}).begin(caller);
        return new Question(
                UUID.randomUUID(),
                caller,
                new Ask.Words("sales"),
                conversation,
                Clock.systemUTC().instant());
    }
}
