package salesassistant.app.dashboard.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.ViewerToken;
import salesassistant.app.dashboard.databricks.TinyWorkspace.Reply;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Workspaces;
import tools.jackson.databind.json.JsonMapper;

class EmbeddingTokensTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Board BOARD = new Board("01f0a8ea42f5124ba8182d499c5c292f", "");
    private static final String NEEDED = """
            {"authorization_details":[{"type":"workspace_rule_set","resource_name":"workspaces/42/dashboards/1"}],\
            "custom_claim":"urn:aibi:external_data:EU:viewer:1","scope":"dashboards.query-execution settings:read",\
            "something_new":"ignored"}""";
    private static final String GRANTED = "{\"access_token\":\"head.body.tail\",\"expires_in\":3600}";

    @Test
    void asksWhatAViewerNeedsAndThenForNoMore() {
        try (var there = workspace(Reply.of(200, NEEDED), Reply.of(200, GRANTED))) {
            var token = make(there);

            assertThat(token).isEqualTo(new ViewerToken("head.body.tail", NOW.plus(Duration.ofHours(1))));
            assertThat(there.sent()).hasSize(2);
            assertThat(there.sent().getFirst().to())
                    .endsWith(BOARD.id() + "/published/tokeninfo?external_value=EU&external_viewer_id=v1");
            var trade = there.sent().getLast();
            assertThat(trade.authorization())
                    .isEqualTo("Basic "
                            + Base64.getEncoder().encodeToString("app:secret".getBytes(StandardCharsets.UTF_8)));
            assertThat(form(trade.body()))
                    .containsOnlyKeys("grant_type", "scope", "custom_claim", "authorization_details")
                    .containsEntry("scope", "dashboards.query-execution settings:read");
            assertThat(JSON.readTree(form(trade.body()).get("authorization_details")))
                    .isEqualTo(JSON.readTree(NEEDED).path("authorization_details"));
        }
    }

    @Test
    void neverAsksForATokenWithAllOfTheAppsRights() {
        try (var there = workspace(Reply.of(200, "{\"scope\":\"all-apis\"}"), Reply.of(200, GRANTED))) {
            assertThatThrownBy(() -> make(there)).isInstanceOf(ProblemException.class);
            assertThat(there.sent()).as("nothing was asked for").hasSize(1);
        }
    }

    @Test
    void believesNoTokenToLiveLongerThanAnHour() {
        try (var there = workspace(Reply.of(200, NEEDED), Reply.of(200, GRANTED.replace("3600", "86400")))) {
            assertThat(make(there).expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "403, 200, dashboard-not-allowed",
        "404, 200, dashboard-not-published",
        "503, 200, dashboard-unavailable",
        "200, 400, dashboard-not-allowed",
        "200, 500, dashboard-unavailable",
        "200, 429, dashboard-unavailable"
    })
    void saysWhyThereIsNone(int first, int second, String code) {
        try (var there = workspace(Reply.of(first, NEEDED), Reply.of(second, GRANTED))) {
            assertThatThrownBy(() -> make(there)).isInstanceOfSatisfying(ProblemException.class, thrown -> {
                assertThat(thrown.problem().code()).isEqualTo(code);
                assertThat(thrown.problem().detail()).doesNotContain("localhost", "secret", "token");
            });
        }
    }

    @Test
    void saysNothingOfAReplyItCannotRead() {
        try (var there = workspace(Reply.of(200, NEEDED), Reply.of(200, "{\"access_token\":\"head.body.ta"))) {
            assertThatThrownBy(() -> make(there))
                    .isInstanceOf(ProblemException.class)
                    .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("head.body"));
        }
    }

    private static ViewerToken make(TinyWorkspace there) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var client = HttpClient.newHttpClient();
        var narrowed = new NarrowedTokens(there.origin(), new EmbeddingSettings("app", "secret"), client, JSON, clock);
        var app = Workspaces.lent("broad");
        return new EmbeddingTokens(Workspaces.at(there.origin()), app, narrowed, "EU").make(BOARD, "v1");
    }

    private static TinyWorkspace workspace(Reply needed, Reply granted) {
        return new TinyWorkspace(
                Map.of("/api/2.0/lakeview/dashboards/" + BOARD.id(), needed, "/oidc/v1/token", granted));
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> URLDecoder.decode(field, StandardCharsets.UTF_8).split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}
