package salesassistant.app.dashboard.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.databricks.TinyWorkspace.Reply;
import salesassistant.app.workspace.WorkspaceSettings;
import tools.jackson.databind.json.JsonMapper;

class WorkspaceNumberTests {

    private static final Board BOARD = new Board("01f0a8ea42f5124ba8182d499c5c292f", "");

    @ParameterizedTest
    @CsvSource({
        "https://adb-4295693306818923.3.azuredatabricks.net, '', 4295693306818923",
        "adb-4295693306818923.3.azuredatabricks.net, '', 4295693306818923",
        "https://dbc-1.cloud.databricks.com/?o=77, '', 77",
        "https://adb-11.3.azuredatabricks.net/?o=22, 33, 33",
        "https://adb-11.3.azuredatabricks.net/?o=22, '', 22"
    })
    void isInTheSettingsOrTheAddress(String host, String set, String number) {
        assertThat(of(host, set).get()).hasValue(number);
    }

    @Test
    void isWhatTheWorkspaceSaysOfItself() {
        try (var workspace = config(Reply.of(200, "{\"workspace_id\":\"4242\"}"))) {
            var number = of(workspace.origin().toString(), "");

            assertThat(number.get()).hasValue("4242");
            assertThat(number.get()).hasValue("4242");
            assertThat(workspace.sent()).as("asked once, and as nobody").hasSize(1);
            assertThat(workspace.sent().getFirst().authorization()).isEmpty();
        }
    }

    @Test
    void isInTheHeadOfAnyReply() {
        try (var workspace = config(new Reply(404, "<html>", Map.of("x-databricks-org-id", "4343")))) {
            assertThat(of(workspace.origin().toString(), "").get()).hasValue("4343");
        }
    }

    @Test
    void isLeftOutWhereNobodyKnowsIt() {
        try (var workspace = config(Reply.of(404, "{}"))) {
            var number = of(workspace.origin().toString(), "");
            var boards = new DatabricksBoards(List.of(BOARD), workspace.origin(), number);

            assertThat(number.get()).isEqualTo(Optional.empty());
            assertThat(boards.framed(BOARD).getQuery()).isNull();
        }
    }

    @Test
    void isPartOfBothAddressesOfADashboard() {
        var host = "https://adb-4295693306818923.3.azuredatabricks.net";
        var boards = new DatabricksBoards(List.of(BOARD), java.net.URI.create(host), of(host, ""));

        assertThat(boards.framed(BOARD))
                .hasToString(host + "/embed/dashboardsv3/" + BOARD.id() + "?o=4295693306818923");
        assertThat(boards.opened(BOARD))
                .hasToString(host + "/dashboardsv3/" + BOARD.id() + "/published?o=4295693306818923");
    }

    private static TinyWorkspace config(Reply reply) {
        return new TinyWorkspace(Map.of("/.well-known/databricks-config", reply));
    }

    private static WorkspaceNumber of(String host, String set) {
        return new WorkspaceNumber(new WorkspaceSettings(host, set), HttpClient.newHttpClient(), new JsonMapper());
    }
}
