package salesassistant.app.warehouse.databricks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * The settings of a workspace; set or half set, they stop the start rather than being passed over.
 *
 * @param host DATABRICKS_HOST
 * @param warehouseId DATABRICKS_WAREHOUSE_ID
 * @param genieSpaceId GENIE_SPACE_ID
 * @param claudeEndpoint CLAUDE_ENDPOINT
 * @param dashboardId DASHBOARD_ID
 */
@ConfigurationProperties("warehouse.databricks")
record DatabricksSettings(
        @DefaultValue("") String host,
        @DefaultValue("") String warehouseId,
        @DefaultValue("") String genieSpaceId,
        @DefaultValue("") String claudeEndpoint,
        @DefaultValue("") String dashboardId) {

    DatabricksSettings {
        var set = new LinkedHashMap<String, String>();
        set.put("DATABRICKS_HOST", host);
        set.put("DATABRICKS_WAREHOUSE_ID", warehouseId);
        set.put("GENIE_SPACE_ID", genieSpaceId);
        set.put("CLAUDE_ENDPOINT", claudeEndpoint);
        set.put("DASHBOARD_ID", dashboardId);
        set.values().removeIf(String::isBlank);
        refuse(set);
    }

    private static void refuse(Map<String, String> set) {
        if (!set.isEmpty()) {
            throw new SettingException(
                    String.join(", ", set.keySet()) + (set.size() == 1 ? " is" : " are")
                            + " set, but this version answers from its embedded data only.",
                    "Remove them from the environment and from .env.local, and start again.");
        }
    }
}
