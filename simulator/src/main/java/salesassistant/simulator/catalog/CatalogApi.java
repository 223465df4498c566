package salesassistant.simulator.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.Column;
import salesassistant.simulator.sql.Tables;
import salesassistant.simulator.sql.Tables.Kind;
import salesassistant.simulator.sql.Tables.Table;

/** Describes the tables to whoever may read them. */
public final class CatalogApi implements Api {

    private static final Access CATALOG = Access.scope("catalog.tables", "unity-catalog", "sql");
    private static final String UNITY = "/api/2.1/unity-catalog";
    private static final long CREATED = 1_770_000_000_000L;

    private final Descriptions descriptions;
    private final Map<Table, List<Description>> described = new ConcurrentHashMap<>();

    public CatalogApi(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", UNITY + "/tables/{name}", CATALOG, this::table)
                .on("GET", UNITY + "/tables", CATALOG, this::tables)
                .on("GET", UNITY + "/schemas", CATALOG, request -> schemas())
                .on("GET", UNITY + "/catalogs", CATALOG, request -> catalogs());
    }

    private Reply table(Request request) {
        var name = request.variable("name");
        var table = Tables.find(name)
                .orElseThrow(() -> new ApiFailure(404, "TABLE_DOES_NOT_EXIST", "Table '" + name + "' does not exist."));
        check(request.user(), table);
        return Reply.json(told(table));
    }

    private Reply tables(Request request) {
        var found = Json.object();
        var tables = found.putArray("tables");
        if (request.user().right().select()
                && Table.CATALOG.equals(request.query().get("catalog_name"))
                && Table.SCHEMA.equals(request.query().get("schema_name"))) {
            Tables.all().forEach(table -> tables.add(named(table)));
        }
        return Reply.json(found);
    }

    private static Reply schemas() {
        var found = Json.object();
        found.putArray("schemas")
                .addObject()
                .put("name", Table.SCHEMA)
                .put("catalog_name", Table.CATALOG)
                .put("full_name", Table.CATALOG + "." + Table.SCHEMA);
        return Reply.json(found);
    }

    private static Reply catalogs() {
        var found = Json.object();
        found.putArray("catalogs").addObject().put("name", Table.CATALOG).put("catalog_type", "MANAGED_CATALOG");
        return Reply.json(found);
    }

    private static void check(User user, Table table) {
        if (!user.right().select()) {
            throw ApiFailure.denied("User does not have SELECT on Table '" + table.fullName() + "'.");
        }
    }

    private static ObjectNode named(Table table) {
        var told = Json.object()
                .put("name", table.name())
                .put("catalog_name", Table.CATALOG)
                .put("schema_name", Table.SCHEMA)
                .put("full_name", table.fullName())
                .put(
                        "table_type",
                        table.kind() == Kind.TABLE ? "MANAGED" : table.kind().name())
                .put("owner", "data-engineers")
                .put("comment", table.comment())
                .put("created_at", CREATED)
                .put("created_by", "anna@example.com")
                .put("updated_at", CREATED)
                .put("updated_by", "anna@example.com")
                .put(
                        "table_id",
                        "00000000-0000-4000-8000-"
                                + String.format(
                                        Locale.ROOT, "%012x", table.name().hashCode() & 0xffffffffL))
                .put("securable_type", "TABLE")
                .put("securable_kind", table.kind() == Kind.METRIC_VIEW ? "TABLE_METRIC_VIEW" : "TABLE_DELTA");
        if (table.kind() == Kind.TABLE) {
            told.put("data_source_format", "DELTA");
        }
        return told;
    }

    private ObjectNode told(Table table) {
        var told = named(table);
        if (table.kind() == Kind.METRIC_VIEW) {
            told.put("view_definition", descriptions.metricView());
        }
        var columns = told.putArray("columns");
        for (var described : described.computeIfAbsent(table, descriptions::of)) {
            columns.add(column(described, columns.size()));
        }
        told.putObject("properties");
        return told;
    }

    private static ObjectNode column(Description described, int position) {
        Column column = described.column();
        var told = Json.object()
                .put("name", column.name())
                .put("type_text", column.typeText().toLowerCase(Locale.ROOT))
                .put("type_name", column.typeName())
                .put("type_precision", column.precision() == null ? 0 : column.precision())
                .put("type_scale", column.scale() == null ? 0 : column.scale())
                .put("position", position)
                .put("nullable", true);
        if (!described.comment().isEmpty()) {
            told.put("comment", described.comment());
        }
        if (!described.role().isEmpty()) {
            var json = Json.object().put("name", column.name()).put("nullable", true);
            json.put("type", column.typeText().toLowerCase(Locale.ROOT));
            json.putObject("metadata")
                    .put("metric_view.type", described.role())
                    .put("metric_view.expr", described.expr());
            told.put("type_json", json.toString());
        }
        return told;
    }
}
