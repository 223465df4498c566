package salesassistant.simulator.warehouses;

import com.fasterxml.jackson.databind.node.ObjectNode;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** Looking at warehouses, starting and stopping them. */
public final class WarehousesApi implements Api {

    private static final Access SQL = Access.scope("sql", "sql.warehouses");

    private final Warehouse warehouse;

    public WarehousesApi(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/api/2.0/sql/warehouses", SQL, request -> all())
                .on("GET", "/api/2.0/sql/warehouses/{id}", SQL, request -> one(request))
                .on("POST", "/api/2.0/sql/warehouses/{id}/start", SQL, request -> start(request))
                .on("POST", "/api/2.0/sql/warehouses/{id}/stop", SQL, request -> stop(request));
    }

    private Reply all() {
        var all = Json.object();
        all.putArray("warehouses").add(told());
        return Reply.json(all);
    }

    private Reply one(Request request) {
        check(request);
        return Reply.json(told());
    }

    private Reply start(Request request) {
        check(request);
        warehouse.start();
        return Reply.json(Json.object());
    }

    private Reply stop(Request request) {
        check(request);
        warehouse.stop();
        return Reply.json(Json.object());
    }

    private ObjectNode told() {
        var running = warehouse.state().equals("RUNNING");
        var told = Json.object()
                .put("id", Warehouse.ID)
                .put("name", "Sales analytics")
                .put("cluster_size", "2X-Small")
                .put("warehouse_type", "PRO")
                .put("enable_serverless_compute", false)
                .put("auto_stop_mins", 10)
                .put("num_clusters", running ? 1 : 0)
                .put("state", warehouse.state());
        told.putObject("health").put("status", "HEALTHY");
        return told;
    }

    private static void check(Request request) {
        if (!request.variable("id").equals(Warehouse.ID)) {
            throw ApiFailure.missing("SQL warehouse " + request.variable("id") + " does not exist.");
        }
    }
}
