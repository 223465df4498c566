package salesassistant.simulator.genie;

import java.util.List;
import java.util.Set;
import salesassistant.simulator.catalog.NielsenMetricView;
import salesassistant.simulator.genie.asking.MetricView;
import salesassistant.simulator.genie.asking.Vocabulary;
import salesassistant.simulator.genie.asking.WideTable;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.Tables;
import salesassistant.simulator.time.SimulatedClock;
import salesassistant.simulator.warehouses.Warehouse;

/** Genie as a whole: its spaces, its conversations and what a test can make it do. */
public final class Genie implements Api {

    /** The space over the sample's wide table. */
    public static final String SALES = "01f0000000000000000000000000beef";

    /** The space over the company's metric view. */
    public static final String METRICS = "01f0000000000000000000000000cafe";

    /** Like the first, for administrators only: for everybody else it does not exist. */
    public static final String CLOSED = "01f0000000000000000000000000c105";

    /** Like the first, but most may only look at it. */
    public static final String SHOWN = "01f00000000000000000000000005e0e";

    private final Spaces spaces;
    private final Conversations conversations = new Conversations();
    private final AskingLimit limit;
    private final Asking asking;
    private final List<Api> parts;

    public Genie(SqlEngine engine, Runs runs, SimulatedClock clock) {
        var ids = new Ids(clock);
        spaces = new Spaces(spaces());
        limit = new AskingLimit(clock);
        asking = new Asking(runs, ids, clock, new Mind(engine));
        var found = new Found(spaces, conversations);
        parts = List.of(
                new GenieApi(found, asking, limit, ids, clock),
                new ResultsApi(found, runs, clock),
                new SpacesApi(found, ids));
    }

    @Override
    public void addTo(Router router) {
        parts.forEach(part -> part.addTo(router));
    }

    /** The addresses by which a test makes Genie behave. */
    public void addControlTo(Router control) {
        control.on("POST", "/genie/next", Access.open(), this::next)
                .on("POST", "/genie/limit", Access.open(), this::turnLimit);
    }

    /** Everything as it was at the start. */
    public void reset() {
        asking.reset();
        limit.reset();
        conversations.clear();
        spaces.reset();
    }

    private Reply next(Request request) {
        var body = request.json();
        var wishes = Wishes.in(body.path("wishes").asText());
        if (wishes.all().isEmpty()) {
            throw ApiFailure.wrongParameter("Say what is wished for, for example {\"wishes\": \"[two tries]\"}.");
        }
        for (int i = 0; i < body.path("times").asInt(1); i++) {
            asking.queue(wishes);
        }
        return Reply.json(Json.object());
    }

    private Reply turnLimit(Request request) {
        var rule = limit.change(request.json());
        return Reply.json(Json.object()
                .put("per_minute", rule.perMinute())
                .put("form", rule.form())
                .put("error_code", rule.errorCode())
                .put("retry_after", rule.retryAfter()));
    }

    private static List<Space> spaces() {
        var words = Vocabulary.read("/catalog/nielsen_sales.metric-view.yaml");
        var sales = new WideTable(quoted(Tables.SALES.fullName()), words);
        var about = "Retail sales of grocery categories, as a measurement company publishes them.";
        var admins = Set.of("7001", "9001");
        var metrics = new MetricView(
                quoted(Tables.METRICS.fullName()),
                quoted(Tables.Table.CATALOG + "." + Tables.Table.SCHEMA),
                NielsenMetricView.yaml());
        return List.of(
                new Space(METRICS, "Nielsen POS", about, Warehouse.ID, metrics, Set.of(), Set.of()),
                new Space(SALES, "Nielsen sales", about, Warehouse.ID, sales, Set.of(), Set.of()),
                new Space(CLOSED, "Nielsen sales (closed)", about, Warehouse.ID, sales, admins, Set.of()),
                new Space(
                        SHOWN,
                        "Nielsen sales (to look at)",
                        about,
                        Warehouse.ID,
                        sales,
                        admins,
                        Set.of("7002", "7003")));
    }

    private static String quoted(String table) {
        return "`" + table.replace(".", "`.`") + "`";
    }
}
