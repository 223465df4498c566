package salesassistant.app.catalog;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.JsonNode;

/** What the workspace says of a table, a view or a metric view. */
final class UnityCatalog {

    private static final String TABLES = "/api/2.1/unity-catalog/tables/";

    private final Workspace workspace;

    UnityCatalog(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A table as the workspace describes it to somebody who may see it.
     *
     * @param type METRIC_VIEW, VIEW, MANAGED …
     * @param definition the text that defines it; empty where it is no view
     * @param columnTypes the type of each column as SQL writes it, where it is told
     */
    record Described(String type, String definition, Map<String, String> columnTypes) {

        boolean isMetricView() {
            return type.equals("METRIC_VIEW");
        }
    }

    /**
     * The description as this person gets it.
     *
     * @throws WorkspaceFailure FORBIDDEN or NOT_FOUND when she may not see it, which the workspace tells either way
     */
    Described describe(String name, Credential as, Deadline deadline) {
        var plain = name.replace("`", "").strip();
        var path = TABLES + URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
        var told = workspace.send(Call.get(path), as, deadline);
        return new Described(
                told.path("table_type").asString(""),
                told.path("view_definition").asString(""),
                types(told));
    }

    private static Map<String, String> types(JsonNode told) {
        var types = new LinkedHashMap<String, String>();
        for (var column : told.path("columns")) {
            var type = column.path("type_text").asString("");
            if (column.path("name").isString() && !type.isBlank()) {
                types.put(column.path("name").asString(), type);
            }
        }
        return types;
    }
}
