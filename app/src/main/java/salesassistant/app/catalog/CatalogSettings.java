package salesassistant.app.catalog;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * Which catalog describes the data; without a workspace by default the sample's.
 *
 * @param metricView the metric view's file (CATALOG_METRIC_VIEW)
 * @param overlay the overlay's file (CATALOG_OVERLAY)
 * @param workspaceView the full name of the company's own metric view (DATABRICKS_METRIC_VIEW)
 * @param refresh after how many seconds the workspace is asked anew for what a caller's catalog holds (CATALOG_REFRESH)
 * @param members how many members of a dimension are known by name (CATALOG_MEMBERS)
 */
@ConfigurationProperties("catalog")
record CatalogSettings(
        @DefaultValue("") String metricView,
        @DefaultValue("") String overlay,
        @DefaultValue("") String workspaceView,

        @DefaultValue("3600") @DurationUnit(ChronoUnit.SECONDS)
        Duration refresh,

        @DefaultValue("5000") int members) {

    CatalogSettings {
        var onlyOne = metricView.isBlank() != overlay.isBlank();
        if (onlyOne && (workspaceView.isBlank() || overlay.isBlank())) {
            throw new SettingException(
                    "Of CATALOG_METRIC_VIEW and CATALOG_OVERLAY only one is set.",
                    "Set both to describe data of your own, or neither to use the sample's; a metric view of the"
                            + " workspace (DATABRICKS_METRIC_VIEW) may have an overlay alone.");
        }
        if (refresh.toSeconds() < 60) {
            throw new SettingException(
                    "CATALOG_REFRESH is " + refresh.toSeconds() + ".", "Set it to 60 seconds or more.");
        }
        if (members < 1 || members > 100_000) {
            throw new SettingException("CATALOG_MEMBERS is " + members + ".", "Set it to 1 to 100000 members.");
        }
    }

    /** Those of a catalog in two files, or of the sample's. */
    static CatalogSettings of(String metricView, String overlay) {
        return new CatalogSettings(metricView, overlay, "", Duration.ofHours(1), 5000);
    }

    /** Whether two files describe a table. */
    boolean inFiles() {
        return !metricView.isBlank();
    }

    /** Whether the workspace is to be asked what a view of it means. */
    boolean atWorkspace() {
        return !workspaceView.isBlank();
    }
}
