package salesassistant.app.language.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.TinySample;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.LanguageModelContract;
import salesassistant.app.language.Prompt;
import salesassistant.app.workspace.Workspaces;
import salesassistant.simulator.SimulatorProcess;
import tools.jackson.databind.json.JsonMapper;

/** A serving endpoint as a workspace has it, with all its habits. */
class SimulatedEndpointTests extends LanguageModelContract {

    private static final SimulatorProcess SIMULATOR =
            SimulatorProcess.shared(TinySample.folder().resolve("sales.duckdb"));
    private static final Caller ANNA =
            new Caller("anna", "Anna", Optional.of(Workspaces.lent(SIMULATOR.tokenOf("anna"))));
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void begin() {
        SIMULATOR.control().reset();
    }

    @Override
    protected LanguageModel model() {
        return model("databricks-claude-sonnet-4-6");
    }

    private static LanguageModel model(String name) {
        var times = new Patience.Times(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60));
        var endpoint = new Endpoint(
                Workspaces.at(SIMULATOR.address()), Endpoint.path(name), Optional.empty(), Caller::credential);
        return new ServedModel(endpoint, JSON, times, Executors.newSingleThreadScheduledExecutor());
    }

    @Override
    protected Caller caller() {
        return ANNA;
    }

    @Override
    protected void saysNext(String text) {
        next("{\"text\": %s, \"reasoning\": \"Let me think.\"}".formatted(JSON.writeValueAsString(text)));
    }

    @Override
    protected void wishesNext(String tool, String arguments) {
        next("{\"tool_calls\": [{\"name\": \"%s\", \"arguments\": %s}]}"
                .formatted(tool, JSON.writeValueAsString(arguments)));
    }

    @Override
    protected void hangsNext() {
        next("{\"text\": \"This comes very slowly, piece by piece.\", \"between_ms\": 60000}");
    }

    @Override
    protected void breaksOffNext() {
        next("{\"text\": \"This breaks off before its last word has been said.\", \"break_after\": 2}");
    }

    @Override
    protected int asked() {
        return SIMULATOR.control().count("POST", "/serving-endpoints/.*");
    }

    private static void next(String wish) {
        SIMULATOR.control().send("POST", "/serving/next", wish);
    }

    @Test
    void tellsWhatItCost() {
        saysNext("Four.");

        assertThat(stream())
                .isInstanceOfSatisfying(
                        Completion.Answered.class,
                        answered -> assertThat(
                                        answered.reply().usage().orElseThrow().written())
                                .isPositive());
    }

    @Test
    void isAskedWithoutStreamOptionsWhereTheyAreRefused() {
        var model = model("databricks-claude-haiku-4-5");
        for (int i = 0; i < 2; i++) {
            saysNext("Four.");
            assertThat(text(model.stream(question("2 + 2?"), ANNA, soon(), _ -> {})))
                    .isEqualTo("Four.");
        }

        // Refused once, and not asked for again.
        assertThat(asked()).isEqualTo(3);
    }

    /** R12: the limit of the reply. */
    @Test
    void saysWhereTheReplyWasTooShortForIt() {
        saysNext("word ".repeat(100));

        var completion =
                model().stream(Prompt.of(question("Tell me everything").messages(), 16), ANNA, soon(), _ -> {});

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Cut.class, cut -> assertThat(cut.why()).isEqualTo(Completion.Cut.Why.LENGTH));
    }

    /** R12: an error in the middle of a stream that had begun well, in both shapes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error_code\": \"INTERNAL_ERROR\", \"message\": \"broken\"}",
                "{\"error\": {\"type\": \"overloaded_error\", \"message\": \"Overloaded\"}}"
            })
    void marksWhatAnErrorInTheMiddleLeft(String error) {
        next("{\"text\": \"Sales grew by a lot this year.\", \"error_after\": 2, \"error\": " + error + "}");

        assertThat(stream()).isInstanceOfSatisfying(Completion.Cut.class, cut -> {
            assertThat(cut.why()).isEqualTo(Completion.Cut.Why.BROKEN);
            assertThat("Sales grew by a lot this year.").startsWith(cut.text()).isNotEqualTo(cut.text());
        });
    }

    /** R12: overloaded. */
    @Test
    void isALimitWhereTheEndpointIsOverloaded() {
        for (int i = 0; i < 4; i++) {
            next("{\"status\": 529, \"body\": {\"error_code\": \"RESOURCE_EXHAUSTED\", \"message\": \"Overloaded\"}}");
        }

        assertThat(stream())
                .isInstanceOfSatisfying(
                        Completion.LimitReached.class,
                        limit -> assertThat(limit.whose()).isEqualTo(Completion.LimitReached.Whose.ENDPOINTS));
        assertThat(asked()).isLessThanOrEqualTo(3);
    }

    @Test
    void tellsApartWhatIsInTheWay() {
        assertThat(model("databricks-claude-opus-4-8").complete(question("2 + 2?"), ANNA, soon()))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.FORBIDDEN));
        assertThat(model("no-such-endpoint").complete(question("2 + 2?"), ANNA, soon()))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.NOT_FOUND));
        assertThat(model("databricks-claude-opus-4-6").complete(question("2 + 2?"), ANNA, soon()))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.UNREACHABLE));
        assertThat(model().complete(question("2 + 2?"), new Caller("eve", "Eve"), soon()))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.SIGN_IN));
        assertThat(model().complete(question("2 + 2? " + "word ".repeat(250_000)), ANNA, soon()))
                .isEqualTo(new Completion.Refused(Completion.Refused.Why.TOO_LONG));
    }

    /** C14: a text without an end. */
    @Test
    void isCutWhereTheTextHasNoEnd() {
        next("{\"hostile\": \"endless\", \"plain\": true}");

        var completion = model().complete(Prompt.of(question("Go on").messages(), 100_000), ANNA, soon());

        assertThat(completion)
                .isInstanceOfSatisfying(
                        Completion.Cut.class, cut -> assertThat(cut.why()).isEqualTo(Completion.Cut.Why.LENGTH));
    }

    /** C15: wishes that nobody can fulfil. */
    @ParameterizedTest
    @ValueSource(strings = {"unknown tool", "broken arguments", "array arguments", "silence"})
    void makesNothingOfNonsense(String kind) {
        var prompt = new Prompt(question("Sales?").messages(), List.of(LOOK_UP), new Prompt.ToolUse.Free(), 400);
        next("{\"hostile\": \"" + kind + "\"}");

        assertThat(model().stream(prompt, ANNA, soon(), _ -> {}))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.MALFORMED));
    }

    @Test
    void givesUpWhereNothingBegins() {
        next("{\"text\": \"Too late.\", \"first_token_ms\": 60000}");
        var times = new Patience.Times(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(20));
        var endpoint = new Endpoint(
                Workspaces.at(SIMULATOR.address()),
                Endpoint.path("databricks-claude-sonnet-4-6"),
                Optional.empty(),
                Caller::credential);
        var model = new ServedModel(endpoint, JSON, times, Executors.newSingleThreadScheduledExecutor());

        assertThat(model.stream(question("2 + 2?"), ANNA, soon(), _ -> {}))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.TOO_SLOW));
    }

    private Completion stream() {
        return model().stream(question("How are sales?"), ANNA, soon(), _ -> {});
    }
}
