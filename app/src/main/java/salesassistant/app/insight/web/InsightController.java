package salesassistant.app.insight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.PageLanguage;
import salesassistant.app.identity.Caller;
import salesassistant.app.insight.Feed;
import salesassistant.app.insight.Messages;
import salesassistant.app.insight.Watching;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.stream.EventReply;
import tools.jackson.databind.json.JsonMapper;

/** What a caller is told unasked: as a list, as a stream, and dismissed. */
@RestController
class InsightController {

    private static final int LONGEST_ID = 18;

    private final Watching watching;
    private final Messages messages;
    private final Feed feed;
    private final JsonMapper json;
    private final QuestionSettings settings;

    InsightController(Watching watching, Messages messages, Feed feed, JsonMapper json, QuestionSettings settings) {
        this.watching = watching;
        this.messages = messages;
        this.feed = feed;
        this.json = json;
        this.settings = settings;
    }

    /**
     * What stands, the newest first.
     *
     * @param enabled whether anything is looked for at all
     */
    record StandingInsights(
            @JsonProperty("enabled") boolean enabled,
            @JsonProperty("insights") List<InsightMessage> insights) {}

    @Operation(operationId = "insights", summary = "What was found without being asked for, the newest first")
    @GetMapping(path = "/api/insights", produces = "application/json")
    StandingInsights standing(Caller caller, Locale locale) {
        watching.here(caller);
        var language = PageLanguage.of(locale);
        var standing = watching.enabled()
                ? messages.after(caller.subject(), 0)
                : List.<salesassistant.app.insight.Message>of();
        return new StandingInsights(
                watching.enabled(),
                standing.reversed().stream()
                        .map(message -> InsightMessage.of(message, language))
                        .toList());
    }

    @Operation(
            operationId = "insightEvents",
            summary = "The same as it is found: what stands, or what came after Last-Event-ID, and then what comes")
    @ApiResponse(
            responseCode = "200",
            description =
                    "Events named insight, each an insight with its number as id; it ends by itself to be resumed",
            content =
                    @Content(mediaType = "text/event-stream", schema = @Schema(implementation = InsightMessage.class)))
    @ApiResponse(
            responseCode = "204",
            description = "Nothing is looked for: ENABLE_PROACTIVE_INSIGHTS is false",
            content = @Content)
    @GetMapping(path = "/api/insights/events", produces = "text/event-stream")
    void events(
            Caller caller,
            Locale locale,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(name = "after", required = false) @Nullable String after,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        if (!watching.enabled()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var language = PageLanguage.of(locale);
        var reply = EventReply.begin(response, json);
        var last = number(lastEventId == null ? after : lastEventId);
        var waiting = true;
        while (waiting && reply.goesOn()) {
            watching.here(caller);
            var seen = feed.of(caller.subject());
            var news = messages.after(caller.subject(), last);
            for (var message : news) {
                last = message.id();
                reply.event(String.valueOf(last), "insight", InsightMessage.of(message, language));
            }
            if (news.isEmpty()) {
                reply.comment("still here");
            }
            reply.flush();
            waiting = feed.await(caller.subject(), seen, settings.heartbeat());
        }
    }

    @Operation(operationId = "dismissInsight", summary = "Take an insight away; it is not told again")
    @ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
    @DeleteMapping("/api/insights/{insight_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(Caller caller, @PathVariable("insight_id") long id) {
        if (!messages.dismiss(caller.subject(), id)) {
            throw new ProblemException(Problem.of(404, "unknown-insight", "There is no such insight."));
        }
    }

    /** What is no number of ours begins at the beginning. */
    private static long number(@Nullable String id) {
        return id != null && id.length() <= LONGEST_ID && id.matches("[0-9]+") ? Long.parseLong(id) : 0;
    }
}
