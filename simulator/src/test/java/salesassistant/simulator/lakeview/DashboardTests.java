package salesassistant.simulator.lakeview;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.simulator.Running.call;
import static salesassistant.simulator.Running.json;
import static salesassistant.simulator.Running.read;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesassistant.simulator.Running;

class DashboardTests {

    private static final String DASHBOARDS = "/api/2.0/lakeview/dashboards/";
    private static final String EMBED = "/embed/dashboardsv3/" + Dashboards.SALES;
    private static final String POLICY = "/api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default";

    @BeforeEach
    void reset() {
        Running.control().reset();
    }

    @Test
    void tellsOfPublishedDashboardsAndHidesWhatOneMayNotSee() {
        assertThat(json("bo", "GET", DASHBOARDS + Dashboards.SALES + "/published", "")
                        .path("embed_credentials")
                        .asBoolean())
                .isFalse();
        assertThat(call("dapi-bo", "GET", DASHBOARDS + Dashboards.DRAFT + "/published", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(json("bo", "GET", DASHBOARDS + Dashboards.CLOSED, "")
                        .path("error_code")
                        .asText())
                .isEqualTo("RESOURCE_DOES_NOT_EXIST");
        assertThat(json("anna", "GET", "/api/2.0/lakeview/dashboards", "")
                        .path("dashboards")
                        .findValuesAsText("dashboard_id"))
                .contains(Dashboards.SALES, Dashboards.DRAFT, Dashboards.CLOSED);
    }

    @Test
    void showsFiguresToATokenThatWasNarrowedToTheDashboard() throws Exception {
        var token = narrowed(Dashboards.SALES);
        var figures = read(call(token, "GET", EMBED + "/figures", "").body());

        assertThat(figures.at("/weeks/rows")).hasSize(13);
        assertThat(figures.at("/categories/rows/0/1").asText())
                .isEqualTo(Running.run("app", """
                SELECT sum(sales_value) AS s FROM p_coe_gold.ofs_nielsen.nielsen_sales
                WHERE period_type = 'MAT' AND product_level = 'CATEGORY' AND market_level = 'COUNTRY'
                  AND period_end_date = (SELECT max(period_end_date) FROM p_coe_gold.ofs_nielsen.nielsen_sales)
                GROUP BY category ORDER BY s DESC LIMIT 1""").at("/result/data_array/0/0").asText());
    }

    @Test
    void refusesATokenThatCouldDoMoreOrIsForAnotherDashboard() throws Exception {
        assertThat(call("dapi-anna", "GET", EMBED + "/figures", "").statusCode())
                .isEqualTo(403);
        assertThat(call(narrowed(Dashboards.SHARED), "GET", EMBED + "/figures", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsNothingWithoutASessionAndHerOwnFiguresToWhoeverSignsIn() throws Exception {
        assertThat(call(null, "GET", EMBED + "/figures", "").statusCode()).isEqualTo(401);
        var login = call(null, "GET", "/login.html?user=bo&next_url=" + EMBED, "");
        var cookie = login.headers().firstValue("set-cookie").orElseThrow().split(";")[0];

        assertThat(login.headers().firstValue("location")).contains(EMBED);
        var figures = read(withCookie(EMBED + "/figures", cookie).body());
        assertThat(figures.path("viewer").asText()).isEqualTo("Bo Lind");
        assertThat(withCookie("/dashboardsv3/" + Dashboards.SALES + "/published?o=1", cookie)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsOnlyApprovedPagesFrameADashboard() {
        assertThat(ancestors()).contains("http://localhost:*").contains("https://*.databricksapps.com");
        json("anna", "PATCH", POLICY, """
                {"allow_missing": true, "field_mask": "*", "setting": {"setting_name": "default",
                "aibi_dashboard_embedding_access_policy": {"access_policy_type": "DENY_ALL_DOMAINS"}}}""");

        assertThat(ancestors()).isEqualTo("frame-ancestors 'self'");
        assertThat(call("dapi-bo", "PATCH", POLICY, "{}").statusCode()).isEqualTo(403);
    }

    private static String ancestors() {
        return call(null, "GET", EMBED + "?o=1", "")
                .headers()
                .firstValue("content-security-policy")
                .orElse("");
    }

    /** The three steps by which a dashboard's token is made. */
    private static String narrowed(String dashboard) throws Exception {
        var broad = token("grant_type=client_credentials&scope=all-apis");
        var info = read(call(
                        broad,
                        "GET",
                        DASHBOARDS + dashboard + "/published/tokeninfo?external_viewer_id=v1&external_value=EU",
                        "")
                .body());
        return token("grant_type=client_credentials&scope="
                + encoded(info.path("scope").asText())
                + "&custom_claim=" + encoded(info.path("custom_claim").asText())
                + "&authorization_details="
                + encoded(info.path("authorization_details").toString()));
    }

    private static String token(String form) throws Exception {
        var who = Base64.getEncoder()
                .encodeToString((Running.json("app", "GET", "/api/2.0/preview/scim/v2/Me", "")
                                        .path("userName")
                                        .asText() + ":dose-of-the-app")
                        .getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(Running.simulator().address().resolve("/oidc/v1/token"))
                .header("Authorization", "Basic " + who)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return read(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .path("access_token")
                .asText();
    }

    private static HttpResponse<String> withCookie(String path, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(Running.simulator().address().resolve(path))
                .header("Cookie", cookie)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
