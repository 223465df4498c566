package salesassistant.app.workspace;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the workspace gave no usable reply; its own words are for whoever runs the server, never for the page. */
public final class WorkspaceFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient @Nullable Duration retryAfter;

    public WorkspaceFailure(
            Kind kind, String code, String words, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(kind + " " + code + ": " + words, cause);
        this.kind = kind;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    public static WorkspaceFailure of(Kind kind, String words, @Nullable Throwable cause) {
        return new WorkspaceFailure(kind, "", words, null, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** The workspace's own error_code, empty where it gave none. */
    public String code() {
        return code;
    }

    /** How long the workspace asks us to wait, where it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

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
