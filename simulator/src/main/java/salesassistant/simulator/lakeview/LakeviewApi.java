package salesassistant.simulator.lakeview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.warehouses.Warehouse;

/** What the workspace tells of its dashboards, and what a token for one of them must carry. */
final class LakeviewApi implements Api {

    private static final String ALL = "/api/2.0/lakeview/dashboards";
    private static final String ONE = ALL + "/{id}";
    private static final Access DASHBOARDS = Access.scope("dashboards", "dashboards.lakeview");

    private final Dashboards dashboards;
    private final Clock clock;

    LakeviewApi(Dashboards dashboards, Clock clock) {
        this.dashboards = dashboards;
        this.clock = clock;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", ALL, DASHBOARDS, this::list)
                .on("GET", ONE, DASHBOARDS, request -> Reply.json(told(found(request))))
                .on("GET", ONE + "/published", DASHBOARDS, request -> Reply.json(published(request)))
                .on("POST", ONE + "/published", DASHBOARDS, this::publish)
                .on("DELETE", ONE + "/published", DASHBOARDS, this::unpublish)
                .on("GET", ONE + "/published/tokeninfo", DASHBOARDS, this::tokenInfo);
    }

    private Reply list(Request request) {
        var reply = Json.object();
        var all = reply.putArray("dashboards");
        dashboards.seenBy(request.user()).forEach(dashboard -> all.add(told(dashboard)));
        return Reply.json(reply);
    }

    private Dashboard found(Request request) {
        return dashboards.find(request.variable("id"), request.user());
    }

    private ObjectNode told(Dashboard dashboard) {
        return Json.object()
                .put("dashboard_id", dashboard.id())
                .put("display_name", dashboard.name())
                .put("path", "/Workspace/Shared/" + dashboard.name() + ".lvdash.json")
                .put("parent_path", "/Workspace/Shared")
                .put("warehouse_id", Warehouse.ID)
                .put("etag", Integer.toString(Math.abs(dashboard.hashCode())))
                .put("lifecycle_state", "ACTIVE")
                .put("create_time", "2026-01-15T08:00:00.000Z")
                .put("update_time", "2026-11-02T08:00:00.000Z");
    }

    private ObjectNode published(Request request) {
        var dashboard = dashboards.published(request.variable("id"), request.user());
        return Json.object()
                .put("display_name", dashboard.name())
                .put("embed_credentials", dashboard.embedsCredentials())
                .put("revision_create_time", String.valueOf(dashboard.published()))
                .put("warehouse_id", Warehouse.ID);
    }

    private Reply publish(Request request) {
        var withCredentials = request.json().path("embed_credentials").asBoolean(true);
        dashboards.keep(found(request).publishedAt(clock.instant(), withCredentials));
        return Reply.json(published(request));
    }

    private Reply unpublish(Request request) {
        dashboards.keep(found(request).publishedAt(null, false));
        return Reply.json(Json.object());
    }

    private Reply tokenInfo(Request request) {
        var dashboard = dashboards.published(request.variable("id"), request.user());
        var viewer = request.parameter("external_viewer_id").orElse("");
        var value = request.parameter("external_value").orElse("");
        if (viewer.isBlank()) {
            throw ApiFailure.wrongParameter("external_viewer_id is required.");
        }
        var info = Json.object();
        info.putArray("authorization_details")
                .addObject()
                .put("type", "workspace_rule_set")
                .put("resource_name", "workspaces/" + Workspace.ID + "/dashboards/" + dashboard.id())
                .put("resource_legacy_acl_path", "/dashboards/" + dashboard.id())
                .putArray("grant_rules")
                .addObject()
                .put("permission_set", "permissionSets/dashboard.runner");
        return Reply.json(
                info.put("custom_claim", "urn:aibi:external_data:" + value + ":" + viewer + ":" + dashboard.id())
                        .put(
                                "scope",
                                "dashboards.query-execution dashboards.lakeview-embedded:read sql.redash-config:read settings:read"));
    }
}
