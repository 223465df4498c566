package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * What our own page needs to show a dashboard.
 *
 * @param frameUrl the workspace's page
 * @param token shows this dashboard and can do nothing else
 * @param renewAt when to ask for the next one
 */
record Embed(
        @JsonProperty("dashboard_id") String dashboardId,
        @JsonProperty("frame_url") String frameUrl,
        @JsonProperty("token") String token,
        @JsonProperty("expires_at") Instant expiresAt,
        @JsonProperty("renew_at") Instant renewAt) {

    @Override
    public String toString() {
        return "Embed[" + dashboardId + "]";
    }
}
