package salesassistant.app.workspace;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the workspace gave no usable reply; its own words are for whoever runs the server, never for the page. */
public final class WorkspaceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String SPARED = "SPARED";

    private final Kind kind;
    private final String code;
    private final String words;
    private final int status;
    private final boolean untouched;
    private final transient @Nullable Duration retryAfter;

    public WorkspaceFailure(
            Kind kind, String code, String words, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        this(kind, new Said(0, code, words, retryAfter), false, cause);
    }

    private WorkspaceFailure(Kind kind, Said said, boolean untouched, @Nullable Throwable cause) {
        super(kind + " " + said.code + ": " + said.words, cause);
        this.kind = kind;
        this.code = said.code;
        this.words = said.words;
        this.status = said.status;
        this.retryAfter = said.retryAfter;
        this.untouched = untouched;
    }

    public static WorkspaceFailure of(Kind kind, String words, @Nullable Throwable cause) {
        return new WorkspaceFailure(kind, "", words, null, cause);
    }

    /** The workspace answered, and said no. */
    static WorkspaceFailure answered(Kind kind, Said said) {
        return new WorkspaceFailure(kind, said, kind != Kind.UNREACHABLE, null);
    }

    /** Nothing reached the workspace. */
    static WorkspaceFailure unsent(Kind kind, String words, @Nullable Throwable cause) {
        return new WorkspaceFailure(kind, new Said(0, "", words, null), true, cause);
    }

    /** We spared the workspace the call, and shall for some time. */
    static WorkspaceFailure spared(Kind kind, String words, Duration time) {
        return new WorkspaceFailure(kind, new Said(0, SPARED, words, time), true, null);
    }

    public Kind kind() {
        return kind;
    }

    /** The workspace's own error_code, empty where it gave none. */
    public String code() {
        return code;
    }

    /** The workspace's own message, or what happened instead of one; for rules and the log, never shown to callers. */
    public String words() {
        return words;
    }

    /** The HTTP status, 0 where there was none. */
    public int status() {
        return status;
    }

    /** Whether the workspace may have begun what it was asked for, although nobody knows. */
    public boolean mayHaveStarted() {
        return !untouched;
    }

    /** Whether the call was held back by us rather than answered. */
    boolean spared() {
        return SPARED.equals(code);
    }

    /** How long the workspace asks us to wait, where it does; at most a minute. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** What the workspace said. */
    record Said(
            int status, String code, String words, @Nullable Duration retryAfter) {}

    /** What went wrong. */
    public enum Kind {
        /** The caller called it off. */
        CANCELLED,
        /** There was no reply by the deadline. */
        TIMED_OUT,
        /** The token is missing, expired or unknown, and there is no other. */
        SIGN_IN,
        /** She may not do this. */
        FORBIDDEN,
        /** There is no such thing, or she may not see it. */
        NOT_FOUND,
        /** The workspace does not take the request as it is. */
        REJECTED,
        /** Too many requests, even after waiting. */
        BUSY,
        /** The workspace is broken or cannot be reached. */
        UNREACHABLE,
        /** The reply cannot be understood. */
        MALFORMED
    }
}
