package salesassistant.app.catalog;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Which catalog describes the data; by default the sample's.
 *
 * @param metricView the metric view's file (CATALOG_METRIC_VIEW)
 * @param overlay the overlay's file (CATALOG_OVERLAY)
 */
@ConfigurationProperties("catalog")
record CatalogSettings(
        @DefaultValue("") String metricView,
        @DefaultValue("") String overlay) {

    CatalogSettings {
        if (metricView.isBlank() != overlay.isBlank()) {
            throw new SettingException(
                    "Of CATALOG_METRIC_VIEW and CATALOG_OVERLAY only one is set.",
                    "Set both to describe data of your own, or neither to use the sample's.");
        }
    }

    boolean bundled() {
        return metricView.isBlank();
    }
}
