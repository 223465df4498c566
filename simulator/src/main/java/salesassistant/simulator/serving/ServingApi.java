package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.time.SimulatedClock;

/** The serving endpoints: what they are, and asking them for completions. */
public final class ServingApi implements Api {

    private static final Access SERVING = Access.scope("model-serving", "serving.serving-endpoints");

    private final Quota quota;
    private final PromptCache cache;
    private final Scripts scripts = new Scripts();
    private final SimulatedClock clock;

    public ServingApi(SimulatedClock clock) {
        this.clock = clock;
        this.quota = new Quota(clock);
        this.cache = new PromptCache(clock);
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/api/2.0/serving-endpoints", SERVING, request -> list())
                .on(
                        "GET",
                        "/api/2.0/serving-endpoints/{name}",
                        SERVING,
                        request -> Reply.json(told(Endpoint.named(request.variable("name")))))
                .on(
                        "POST",
                        "/serving-endpoints/{name}/invocations",
                        SERVING,
                        request -> complete(request, request.variable("name")))
                .on(
                        "POST",
                        "/serving-endpoints/chat/completions",
                        SERVING,
                        request ->
                                complete(request, request.json().path("model").asText()));
    }

    /** The addresses by which a test says what the model answers. */
    public void addControlTo(Router control) {
        control.on("POST", "/serving/next", Access.open(), this::next)
                .on("POST", "/serving/limits", Access.open(), this::limits);
    }

    /** Everything as it was at the start. */
    public void reset() {
        scripts.reset();
        quota.reset();
        cache.reset();
    }

    private Reply complete(Request request, String name) throws InterruptedException {
        var endpoint = Endpoint.named(name);
        endpoint.admit();
        var asked = Prompt.of(request.json());
        Validation.check(asked, endpoint);
        var charge = quota.admit(endpoint, asked.tokens(), asked.maxTokens());
        var script = scripts.next(asked);
        request.note("model_messages", Integer.toString(asked.messages().size()));
        if (script.refusal() instanceof ApiFailure refusal) {
            throw refusal;
        }
        var usage = cache.usage(asked, script.tokens());
        charge.settle(script.tokens());
        var completion = new Completion(endpoint, script, usage, clock.instant());
        if (!asked.streamed()) {
            clock.sleep(script.firstToken());
            return Reply.json(completion.whole());
        }
        return Reply.stream("text/event-stream", outlet -> new Streaming(completion, clock).send(outlet));
    }

    private Reply next(Request request) {
        var body = request.json();
        scripts.queue(body, body.path("times").asInt(1));
        return Reply.json(Json.object());
    }

    private Reply limits(Request request) {
        JsonNode body = request.json();
        quota.change(body);
        return Reply.json(Json.object());
    }

    private static Reply list() {
        var all = Json.object();
        var endpoints = all.putArray("endpoints");
        Endpoint.all().forEach(endpoint -> endpoints.add(told(endpoint)));
        return Reply.json(all);
    }

    private static ObjectNode told(Endpoint endpoint) {
        var told = Json.object()
                .put("name", endpoint.name())
                .put("task", "llm/v1/chat")
                .put("creator", "system");
        told.putObject("state")
                .put("ready", endpoint.ready() ? "READY" : "NOT_READY")
                .put("config_update", "NOT_UPDATING");
        told.putObject("capabilities").put("function_calling", true);
        told.putObject("config")
                .putArray("served_entities")
                .addObject()
                .put("name", endpoint.name())
                .putObject("foundation_model")
                .put("name", "system.ai." + endpoint.name())
                .put("display_name", endpoint.model());
        return told;
    }
}
