package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;

/** How many questions the workspace takes in any minute, and how it refuses the others. */
final class AskingLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> asked = new ArrayDeque<>();
    private Rule rule = Rule.standard();

    AskingLimit(Clock clock) {
        this.clock = clock;
    }

    /**
     * The rule in force.
     *
     * @param form {@code http} for a refused request, {@code message} for a message that fails
     * @param retryAfter {@code none}, {@code exact}, {@code date} or a number of seconds
     */
    record Rule(int perMinute, String form, String errorCode, String retryAfter) {

        static Rule standard() {
            return new Rule(5, "http", "RESOURCE_EXHAUSTED", "none");
        }

        Rule changed(JsonNode by) {
            return new Rule(
                    by.path("per_minute").asInt(perMinute),
                    by.path("form").asText(form),
                    by.path("error_code").asText(errorCode),
                    by.path("retry_after").asText(retryAfter));
        }

        boolean asMessage() {
            return form.equals("message");
        }
    }

    synchronized Rule rule() {
        return rule;
    }

    synchronized Rule change(JsonNode by) {
        rule = rule.changed(by);
        return rule;
    }

    synchronized void reset() {
        rule = Rule.standard();
        asked.clear();
    }

    /** Counts a question, or tells how long it would have to wait. */
    synchronized Optional<Duration> take() {
        var now = clock.instant();
        while (!asked.isEmpty() && !asked.getFirst().plus(WINDOW).isAfter(now)) {
            asked.removeFirst();
        }
        if (asked.size() >= rule.perMinute()) {
            return Optional.of(
                    asked.isEmpty()
                            ? WINDOW
                            : Duration.between(now, asked.getFirst().plus(WINDOW)));
        }
        asked.addLast(now);
        return Optional.empty();
    }

    /** The refusal as the rule wants it. */
    synchronized ApiFailure refusal(Duration wait) {
        var body = Json.object()
                .put("error_code", rule.errorCode())
                .put("message", "Rate limit exceeded: too many Genie questions in this workspace. Try again later.");
        body.putArray("details");
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        Map<String, String> headers = switch (rule.retryAfter()) {
            case "none" -> Map.of();
            case "exact" -> Map.of("retry-after", Long.toString(seconds));
            case "date" -> Map.of("retry-after", httpDate(clock.instant().plusSeconds(seconds)));
            default -> Map.of("retry-after", rule.retryAfter());
        };
        return new ApiFailure(429, body, headers);
    }

    private static String httpDate(Instant moment) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
