package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dashboards where no workspace is configured. */
class DashboardTests extends ServerTests {

    @Test
    void hasNoneToShow() {
        var reply = get("/api/dashboard/config");

        assertThat(reply.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(json(reply).path("dashboard_url").isNull()).isTrue();
        assertThat(json(reply).path("embed_token").isNull()).isTrue();
        assertThat(json(reply).path("dashboards")).isEmpty();
    }

    @Test
    void letsThePageFrameNothing() {
        assertThat(get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("frame-src");
    }

    @Test
    void refusesWhatIsNoDashboard() {
        assertThat(get("/api/dashboard/config?dashboard_id=..%2F..%2Flogin%3Fnext%3D%2F%2Fevil")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("/api/dashboard/config?dashboard_id=01f0a8ea42f5124ba8182d499c5c292f")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNothingToRenew() {
        assertThat(post("/api/dashboard/refresh-token", "").statusCode()).isEqualTo(404);
        assertThat(post("/api/dashboard/embed", "{\"embed_token\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(post("/api/dashboard/refresh-token", "{\"token\":\"x\"}").statusCode())
                .isEqualTo(400);
    }
}
