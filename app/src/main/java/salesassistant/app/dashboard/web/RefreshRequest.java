package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Which dashboard's token to renew; the first one's where it names none. */
record RefreshRequest(
        @JsonProperty("dashboard_id") @Nullable String dashboardId) {}
