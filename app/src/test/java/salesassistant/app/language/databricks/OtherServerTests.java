package salesassistant.app.language.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.LanguageModelContract;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.OtherHosts;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.Workspaces;
import tools.jackson.databind.json.JsonMapper;

/** A compatible server elsewhere, written for this test with other habits, and asked with a key of its own. */
class OtherServerTests extends LanguageModelContract {

    private static final String HER_TOKEN = "dapi-canary-of-the-caller";
    private static final Caller ANNA = new Caller("anna", "Anna", Optional.of(Workspaces.lent(HER_TOKEN)));
    private static final JsonMapper JSON = new JsonMapper();

    private final OtherServer server = new OtherServer();
    private final LanguageModel model = opened(server);

    @AfterEach
    void neverSeesTheCallersToken() {
        server.close();
        assertThat(server.authorizations()).allMatch("Bearer key-of-that-host"::equals);
    }

    @Override
    protected LanguageModel model() {
        return model;
    }

    private static LanguageModel opened(OtherServer server) {
        var endpoint = new Endpoint(
                OtherHosts.at(server.address(), JSON),
                Endpoint.path(server.address()),
                Optional.of("some-model"),
                _ -> Optional.of(Credential.of(Token.of("key-of-that-host"))));
        var times = new Patience.Times(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60));
        return new ServedModel(endpoint, JSON, times, Executors.newSingleThreadScheduledExecutor());
    }

    @Override
    protected Caller caller() {
        return ANNA;
    }

    @Override
    protected void saysNext(String text) {
        server.says(text);
    }

    @Override
    protected void wishesNext(String tool, String arguments) {
        server.wishes(tool, arguments);
    }

    @Override
    protected void hangsNext() {
        server.hangs();
    }

    @Override
    protected void breaksOffNext() {
        server.breaksOff();
    }

    @Override
    protected int asked() {
        return server.requests().size();
    }

    @Test
    void isToldItsModelAndTheLengthOfTheReply() {
        saysNext("Four.");
        model().complete(question("2 + 2?"), ANNA, soon());

        var request = server.requests().getFirst();
        assertThat(request.path("model").asString()).isEqualTo("some-model");
        assertThat(request.path("max_tokens").asInt()).isEqualTo(400);
        assertThat(request.propertyNames()).containsExactlyInAnyOrder("model", "messages", "max_tokens");
    }

    @Test
    void mayAnswerAStreamWithOneReply() {
        server.neverStreams("All at once.");

        assertThat(text(model().stream(question("How?"), ANNA, soon(), _ -> {})))
                .isEqualTo("All at once.");
    }

    @Test
    void saysNoInItsOwnShape() {
        server.refuses(400, "This model's maximum context length is 8192 tokens.");
        assertThat(model().complete(question("How?"), ANNA, soon()))
                .isEqualTo(new Completion.Refused(Completion.Refused.Why.TOO_LONG));
        server.refuses(400, "messages: wrong");
        assertThat(model().complete(question("How?"), ANNA, soon()))
                .isEqualTo(new Completion.Refused(Completion.Refused.Why.FORM));
        server.refuses(401, "Incorrect API key provided");
        assertThat(model().complete(question("How?"), ANNA, soon()))
                .isEqualTo(new Completion.Unavailable(Completion.Unavailable.Why.SIGN_IN));
    }
}
