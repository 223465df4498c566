package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.util.unit.DataSize;
import salesassistant.app.problem.SettingException;

/**
 * Which warehouse of the workspace runs statements, and what one may take there.
 *
 * @param host DATABRICKS_HOST
 * @param warehouseId DATABRICKS_WAREHOUSE_ID
 * @param genieSpaceId GENIE_SPACE_ID, which needs a workspace
 * @param claudeEndpoint CLAUDE_ENDPOINT, which needs one where it is not a whole address
 * @param dashboardId DASHBOARD_ID, which needs one
 * @param patience how long a sleeping warehouse may take to wake up, in seconds (DATABRICKS_WAREHOUSE_PATIENCE)
 * @param statements how many statements run at once (DATABRICKS_STATEMENTS)
 * @param rowLimit how many rows a result may have
 * @param byteLimit how large a result may be
 */
@ConfigurationProperties("warehouse.databricks")
record DatabricksSettings(
        @DefaultValue("") String host,
        @DefaultValue("") String warehouseId,
        @DefaultValue("") String genieSpaceId,
        @DefaultValue("") String claudeEndpoint,
        @DefaultValue("") String dashboardId,

        @DefaultValue("180") @DurationUnit(ChronoUnit.SECONDS)
        Duration patience,

        @DefaultValue("48") int statements,
        @DefaultValue("5000000") long rowLimit,
        @DefaultValue("1GB") DataSize byteLimit) {

    /** Above this a result that comes with the reply fails at the workspace. */
    static final long INLINE_BYTES = 25L * 1024 * 1024;

    /** Of the calls that may be under way at once, some must be left to look at statements and to stop them. */
    private static final int MOST_STATEMENTS = 48;

    DatabricksSettings {
        if (host.isBlank()) {
            refuseWithoutWorkspace(warehouseId, genieSpaceId, claudeEndpoint, dashboardId);
        } else if (!warehouseId.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new SettingException(
                    "DATABRICKS_HOST is set, but DATABRICKS_WAREHOUSE_ID is "
                            + (warehouseId.isBlank() ? "not." : warehouseId + "."),
                    "Write the id of a SQL warehouse: it stands in the warehouse's page, under Connection details, at the"
                            + " end of the HTTP path.");
        }
        if (patience.isNegative() || patience.toHours() > 1) {
            throw new SettingException(
                    "DATABRICKS_WAREHOUSE_PATIENCE is " + patience.toSeconds() + ".", "Set 0 to 3600 seconds.");
        }
        if (statements < 1 || statements > MOST_STATEMENTS) {
            throw new SettingException(
                    "DATABRICKS_STATEMENTS is " + statements + ".", "Set 1 to " + MOST_STATEMENTS + ".");
        }
    }

    private static void refuseWithoutWorkspace(String warehouse, String genie, String claude, String dashboard) {
        var set = new LinkedHashMap<String, String>();
        set.put("DATABRICKS_WAREHOUSE_ID", warehouse);
        set.put("GENIE_SPACE_ID", genie);
        set.put("CLAUDE_ENDPOINT", claude.contains("://") ? "" : claude);
        set.put("DASHBOARD_ID", dashboard);
        set.values().removeIf(String::isBlank);
        if (!set.isEmpty()) {
            throw new SettingException(
                    String.join(", ", set.keySet()) + (set.size() == 1 ? " is" : " are")
                            + " set, but DATABRICKS_HOST is not.",
                    "Set DATABRICKS_HOST to the workspace's address, or remove the others to use the embedded data.");
        }
    }
}
