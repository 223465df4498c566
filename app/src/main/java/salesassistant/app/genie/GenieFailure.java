package salesassistant.app.genie;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why Genie gave no answer; its own words are for whoever runs the server, never for the page. */
public final class GenieFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient @Nullable Duration retryAfter;

    private GenieFailure(Kind kind, String words, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(kind + (words.isEmpty() ? "" : ": " + words), cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    static GenieFailure of(Kind kind, String words, @Nullable Throwable cause) {
        return new GenieFailure(kind, words, null, cause);
    }

    GenieFailure after(Duration wait) {
        return new GenieFailure(kind, "", wait, this);
    }

    public Kind kind() {
        return kind;
    }

    /** How long Genie asks us to wait, where it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What went wrong. */
    public enum Kind {
        /** The caller called it off. */
        CANCELLED,
        /** There was no answer in time. */
        TIMED_OUT,
        /** The workspace takes no more questions for now. */
        BUSY,
        /** Too many are waiting here already. */
        QUEUE_FULL,
        /** She has to sign in again. */
        SIGN_IN,
        /** She may not ask this space, or not use its warehouse. */
        FORBIDDEN,
        /** There is no such space, or she may not see it. */
        NO_SPACE,
        /** The space is not set up so that it could answer. */
        SETUP,
        /** It wrote SQL that does not run, or none. */
        NOT_UNDERSTOOD,
        /** The question, or what it leads to, is too long. */
        TOO_LONG,
        /** It may not answer that. */
        FILTERED,
        /** Somebody else stopped it. */
        STOPPED,
        /** It is broken, or cannot be reached. */
        UNAVAILABLE
    }
}
