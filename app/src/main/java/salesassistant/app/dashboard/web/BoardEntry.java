package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A dashboard to choose from; its title is empty where the settings give it no name. */
record BoardEntry(
        @JsonProperty("dashboard_id") String dashboardId,
        @JsonProperty("title") String title) {}
