package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Dashboards where no workspace is configured: our own boards. */
class DashboardTests extends ServerTests {

    @Test
    void pointsToOurOwnPageWhichNeedsNoToken() {
        var reply = get("/api/dashboard/config");

        assertThat(reply.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(json(reply).path("dashboard_url").asString()).isEqualTo("/dashboard/board?board=overview");
        assertThat(json(reply).path("fallback_url").asString()).isEqualTo("/dashboard/board?board=overview");
        assertThat(json(reply).path("embed_token").isNull()).isTrue();
        assertThat(json(reply).path("dashboards"))
                .extracting(board -> board.path("dashboard_id").asString())
                .containsExactly("overview", "brands", "retailers");
    }

    @Test
    void namesItsBoardsInThePagesLanguage() {
        var config = json(send(request("/api/dashboard/config?dashboard_id=brands")
                .header("Accept-Language", "sv")
                .GET()
                .build()));

        assertThat(config.path("title").asString()).isEqualTo("Våra varumärken");
        assertThat(config.path("dashboards").get(2).path("title").asString()).isEqualTo("Kedjor");
    }

    @Test
    void letsThePageFrameOnlyOurselvesAndTheBoardsPageBeFramedByUsAlone() {
        assertThat(policy(get("/"))).contains("frame-src 'self'", "frame-ancestors 'none'");
        assertThat(policy(get("/dashboard/board")))
                .contains("frame-ancestors 'self'")
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
        assertThat(get("/api/dashboard/config?dashboard_id=margins").statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNoTokenToRenew() {
        assertThat(json(post("/api/dashboard/refresh-token", ""))
                        .path("embed_token")
                        .isNull())
                .isTrue();
        assertThat(post("/api/dashboard/embed", "{\"embed_token\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(post("/api/dashboard/refresh-token", "{\"token\":\"x\"}").statusCode())
                .isEqualTo(400);
    }

    private static String policy(HttpResponse<String> reply) {
        return reply.headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
