package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;

/** Tokens and requests per minute of each model; what a request might produce is charged before it is admitted. */
final class Quota {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Deque<Charge>> charged = new HashMap<>();
    private Limits limits = Limits.standard();

    Quota(Clock clock) {
        this.clock = clock;
    }

    /** What a request costs: until it has ended, all that it might produce. */
    static final class Charge {

        private final Instant at;
        private final long input;
        private volatile long output;

        private Charge(Instant at, long input, long output) {
            this.at = at;
            this.input = input;
            this.output = output;
        }

        /** Credits what was charged and not used. */
        void settle(long used) {
            output = Math.min(output, used);
        }
    }

    private record Limits(long input, long output, long requests, String retryAfter) {

        static Limits standard() {
            return new Limits(200_000, 200_000, 600, "");
        }
    }

    /** Charges a request, or refuses it as the workspace does. */
    synchronized Charge admit(Endpoint endpoint, long input, long maxOutput) {
        var past = charged.computeIfAbsent(endpoint.name(), name -> new ArrayDeque<>());
        while (!past.isEmpty() && !past.getFirst().at.plus(WINDOW).isAfter(clock.instant())) {
            past.removeFirst();
        }
        refuseIf(past.size() >= limits.requests(), endpoint, "QPS");
        refuseIf(
                past.stream().mapToLong(charge -> charge.input).sum() + input > limits.input(),
                endpoint,
                "input tokens per minute");
        refuseIf(
                past.stream().mapToLong(charge -> charge.output).sum() + maxOutput > limits.output(),
                endpoint,
                "output tokens per minute");
        var charge = new Charge(clock.instant(), input, maxOutput);
        past.addLast(charge);
        return charge;
    }

    synchronized void change(JsonNode by) {
        limits = new Limits(
                by.path("input_tokens_per_minute").asLong(limits.input()),
                by.path("output_tokens_per_minute").asLong(limits.output()),
                by.path("requests_per_minute").asLong(limits.requests()),
                by.path("retry_after").asText(limits.retryAfter()));
    }

    synchronized void reset() {
        charged.clear();
        limits = Limits.standard();
    }

    private void refuseIf(boolean exceeded, Endpoint endpoint, String what) {
        if (exceeded) {
            var body = Json.object()
                    .put("error_code", "REQUEST_LIMIT_EXCEEDED")
                    .put(
                            "message",
                            "REQUEST_LIMIT_EXCEEDED: Exceeded workspace " + what + " rate limit for " + endpoint.name()
                                    + ". Work with your Databricks account team to request a higher FMAPI rate limit tier.");
            throw new ApiFailure(
                    429, body, limits.retryAfter().isEmpty() ? Map.of() : Map.of("retry-after", limits.retryAfter()));
        }
    }
}
