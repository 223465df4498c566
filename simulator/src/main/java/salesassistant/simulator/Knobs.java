package salesassistant.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What a test may turn to make the workspace slow, small or stubborn. */
public final class Knobs {

    private volatile Duration coldStart = Duration.ofSeconds(5);
    private volatile Duration statementTakes = Duration.ZERO;
    private volatile Duration tokenLives = Duration.ofHours(1);
    private volatile Duration linkLives = Duration.ofSeconds(899);
    private volatile long chunkBytes = 1 << 20;
    private volatile long inlineBytes = 25L << 20;
    private volatile boolean ignoresCancel;

    /** How long a stopped warehouse takes to start. */
    public Duration coldStart() {
        return coldStart;
    }

    /** How long every statement runs at least. */
    public Duration statementTakes() {
        return statementTakes;
    }

    /** How long an external link can be fetched. */
    public Duration linkLives() {
        return linkLives;
    }

    /** After how many bytes a result's next chunk begins. */
    public long chunkBytes() {
        return chunkBytes;
    }

    /** Above how many bytes an inline result fails. */
    public long inlineBytes() {
        return inlineBytes;
    }

    /** Whether a cancel is accepted and then not done. */
    public boolean ignoresCancel() {
        return ignoresCancel;
    }

    /** How long an access token works. */
    public Duration tokenLives() {
        return tokenLives;
    }

    /** Turns what is named and leaves the rest. */
    public void turn(JsonNode settings) {
        coldStart = millis(settings, "cold_start_ms", coldStart);
        statementTakes = millis(settings, "statement_takes_ms", statementTakes);
        tokenLives = millis(settings, "token_lives_ms", tokenLives);
        linkLives = millis(settings, "link_lives_ms", linkLives);
        chunkBytes = settings.path("chunk_bytes").asLong(chunkBytes);
        inlineBytes = settings.path("inline_bytes").asLong(inlineBytes);
        ignoresCancel = settings.path("ignores_cancel").asBoolean(ignoresCancel);
    }

    /** Everything as it was at the start. */
    public void reset() {
        coldStart = Duration.ofSeconds(5);
        statementTakes = Duration.ZERO;
        tokenLives = Duration.ofHours(1);
        linkLives = Duration.ofSeconds(899);
        chunkBytes = 1 << 20;
        inlineBytes = 25L << 20;
        ignoresCancel = false;
    }

    private static Duration millis(JsonNode settings, String name, Duration otherwise) {
        return settings.has(name) ? Duration.ofMillis(settings.get(name).asLong()) : otherwise;
    }
}
