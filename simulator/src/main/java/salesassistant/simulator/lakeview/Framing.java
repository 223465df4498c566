package salesassistant.simulator.lakeview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** The administrator's settings about which pages may frame a dashboard. */
final class Framing implements Api {

    private static final String POLICY = "/api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default";
    private static final String DOMAINS = "/api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default";
    private static final Access SETTINGS = Access.scope("settings");
    private static final List<String> AT_HOME = List.of("localhost", "127.0.0.1");

    private String policy = "ALLOW_APPROVED_DOMAINS";
    private List<String> domains = AT_HOME;
    private int version;

    @Override
    public void addTo(Router router) {
        router.on("GET", POLICY, SETTINGS, request -> policy())
                .on("PATCH", POLICY, SETTINGS, this::changePolicy)
                .on("DELETE", POLICY, SETTINGS, request -> changed("ALLOW_APPROVED_DOMAINS", domains))
                .on("GET", DOMAINS, SETTINGS, request -> domains())
                .on("PATCH", DOMAINS, SETTINGS, this::changeDomains)
                .on("DELETE", DOMAINS, SETTINGS, request -> changed(policy, List.of()));
    }

    synchronized void reset() {
        policy = "ALLOW_APPROVED_DOMAINS";
        domains = AT_HOME;
    }

    /** The header by which a browser knows who may frame the page; empty when anybody may. */
    synchronized String ancestors() {
        return switch (policy) {
            case "ALLOW_ALL_DOMAINS" -> "";
            case "DENY_ALL_DOMAINS" -> "frame-ancestors 'self'";
            default ->
                "frame-ancestors 'self' https://*.databricksapps.com"
                        + domains.stream()
                                .map(domain ->
                                        " https://" + domain + " https://" + domain + ":* http://" + domain + ":*")
                                .collect(Collectors.joining());
        };
    }

    private synchronized Reply policy() {
        var setting = setting();
        setting.putObject("aibi_dashboard_embedding_access_policy").put("access_policy_type", policy);
        return Reply.json(setting);
    }

    private synchronized Reply domains() {
        var setting = setting();
        var list =
                setting.putObject("aibi_dashboard_embedding_approved_domains").putArray("approved_domains");
        domains.forEach(list::add);
        return Reply.json(setting);
    }

    private ObjectNode setting() {
        return Json.object().put("etag", "v" + version).put("setting_name", "default");
    }

    private Reply changePolicy(Request request) {
        var wished = patched(request)
                .path("aibi_dashboard_embedding_access_policy")
                .path("access_policy_type")
                .asText();
        if (!wished.matches("ALLOW_ALL_DOMAINS|ALLOW_APPROVED_DOMAINS|DENY_ALL_DOMAINS")) {
            throw ApiFailure.wrongParameter("Unknown access policy: " + wished);
        }
        changed(wished, domains);
        return policy();
    }

    private Reply changeDomains(Request request) {
        var wished = new ArrayList<String>();
        patched(request)
                .path("aibi_dashboard_embedding_approved_domains")
                .path("approved_domains")
                .forEach(domain -> wished.add(domain.asText()));
        changed(policy, wished);
        return domains();
    }

    private static JsonNode patched(Request request) {
        if (!request.user().groups().contains("admins")) {
            throw ApiFailure.denied("Only workspace administrators can change this setting.");
        }
        if (!request.json().path("allow_missing").asBoolean()) {
            throw ApiFailure.wrongParameter("allow_missing must be true.");
        }
        return request.json().path("setting");
    }

    private synchronized Reply changed(String toPolicy, List<String> toDomains) {
        policy = toPolicy;
        domains = List.copyOf(toDomains);
        version++;
        return Reply.json(Json.object().put("etag", "v" + version));
    }
}
