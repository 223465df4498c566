package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to frame a dashboard; everything is null and the list empty where there is none.
 *
 * @param dashboardUrl what the frame shows: the workspace's page, or ours
 * @param embedToken what our page hands in once for a token, itself of no use to anybody else; null where the frame needs
 *     none
 * @param expiresAt until when {@code embedToken} can be handed in
 * @param fallbackUrl where to open it by itself
 * @param dashboards all there are to choose from
 */
record DashboardConfig(
        @JsonProperty("dashboard_url") @Nullable String dashboardUrl,

        @JsonProperty("dashboard_id") @Nullable String dashboardId,

        @JsonProperty("title") @Nullable String title,

        @JsonProperty("embed_token") @Nullable String embedToken,

        @JsonProperty("expires_at") @Nullable Instant expiresAt,

        @JsonProperty("fallback_url") @Nullable String fallbackUrl,

        @JsonProperty("dashboards") List<BoardEntry> dashboards) {

    static DashboardConfig none() {
        return new DashboardConfig(null, null, null, null, null, null, List.of());
    }
}
