package salesassistant.simulator.apps;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the proxy stands before, and how it behaves. */
final class Front {

    private final URI first;
    private volatile URI app;
    private volatile Duration headersWithin = Duration.ofSeconds(60);
    private volatile Duration wholeWithin = Duration.ofSeconds(120);
    private volatile Duration streamCutAfter = Duration.ofMillis(301_550);
    private volatile boolean buffersStreams;
    private volatile boolean lendsTokens = true;
    private volatile String scopes = "all-apis";
    private volatile @Nullable String logFile;

    Front(URI app) {
        this.first = app;
        this.app = app;
    }

    URI app() {
        return app;
    }

    /** How long the app may take until its first header. */
    Duration headersWithin() {
        return headersWithin;
    }

    /** How long a plain request may take in all. */
    Duration wholeWithin() {
        return wholeWithin;
    }

    /** When a stream of events is cut, however lively it is. */
    Duration streamCutAfter() {
        return streamCutAfter;
    }

    /** Whether events are held back until a good part of them has come together. */
    boolean buffersStreams() {
        return buffersStreams;
    }

    /** Whether the app gets the user's token: user authorization is switched on. */
    boolean lendsTokens() {
        return lendsTokens;
    }

    /** What a lent token opens. */
    String scopes() {
        return scopes;
    }

    /** Where the app writes its output, if that is known. */
    @Nullable
    String logFile() {
        return logFile;
    }

    void turn(JsonNode to) {
        app = to.has("app") ? URI.create(to.get("app").asText()) : app;
        headersWithin = millis(to, "headers_within_ms", headersWithin);
        wholeWithin = millis(to, "whole_within_ms", wholeWithin);
        streamCutAfter = millis(to, "stream_cut_after_ms", streamCutAfter);
        buffersStreams = to.path("buffers_streams").asBoolean(buffersStreams);
        lendsTokens = to.path("lends_tokens").asBoolean(lendsTokens);
        scopes = to.path("scopes").asText(scopes);
        logFile = to.has("log_file") ? to.get("log_file").asText() : logFile;
    }

    void reset() {
        app = first;
        headersWithin = Duration.ofSeconds(60);
        wholeWithin = Duration.ofSeconds(120);
        streamCutAfter = Duration.ofMillis(301_550);
        buffersStreams = false;
        lendsTokens = true;
        scopes = "all-apis";
    }

    private static Duration millis(JsonNode to, String name, Duration otherwise) {
        return to.has(name) ? Duration.ofMillis(to.get(name).asLong()) : otherwise;
    }
}
