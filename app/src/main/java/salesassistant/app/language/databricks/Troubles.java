package salesassistant.app.language.databricks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import salesassistant.app.language.Completion;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.JsonNode;

/** What the ways of saying no come to, before anything was written. */
final class Troubles {

    private static final Pattern TOO_MUCH =
            Pattern.compile("rate.?limit|limit.exceeded|exhausted|overloaded|too many|\\b429\\b|\\b529\\b");
    private static final Pattern TOO_LONG =
            Pattern.compile("too long|context.?(length|window)|maximum context|input length|prompt length");
    private static final Pattern CONTENT = Pattern.compile("content.?(filter|policy|management)|guardrail|safety");

    private Troubles() {}

    /** Whether a part of a stream says that something went wrong. */
    static boolean isOne(JsonNode part) {
        return part.hasNonNull("error_code") || part.hasNonNull("error");
    }

    /** A no in the middle of a stream. */
    static Completion of(JsonNode part) {
        var said = part.toString().toLowerCase(Locale.ROOT);
        if (TOO_MUCH.matcher(said).find()) {
            return new Completion.LimitReached(Completion.LimitReached.Whose.ENDPOINTS, Optional.empty());
        }
        return CONTENT.matcher(said).find()
                ? new Completion.Refused(Completion.Refused.Why.CONTENT)
                : unavailable(Completion.Unavailable.Why.UNREACHABLE);
    }

    /** A no instead of a reply. */
    static Completion of(WorkspaceFailure failure) {
        return switch (failure.kind()) {
            case CANCELLED -> unavailable(Completion.Unavailable.Why.CANCELLED);
            case TIMED_OUT -> unavailable(Completion.Unavailable.Why.TOO_SLOW);
            case SIGN_IN -> unavailable(Completion.Unavailable.Why.SIGN_IN);
            case FORBIDDEN -> unavailable(Completion.Unavailable.Why.FORBIDDEN);
            case NOT_FOUND -> unavailable(Completion.Unavailable.Why.NOT_FOUND);
            case REJECTED -> new Completion.Refused(refusal(failure.words().toLowerCase(Locale.ROOT)));
            case BUSY -> failure.status() == 503 ? unavailable(Completion.Unavailable.Why.UNREACHABLE) : limit(failure);
            case UNREACHABLE -> unavailable(Completion.Unavailable.Why.UNREACHABLE);
            case MALFORMED -> unavailable(Completion.Unavailable.Why.MALFORMED);
        };
    }

    private static Completion limit(WorkspaceFailure failure) {
        return new Completion.LimitReached(Completion.LimitReached.Whose.ENDPOINTS, failure.retryAfter());
    }

    private static Completion.Refused.Why refusal(String words) {
        if (TOO_LONG.matcher(words).find()) {
            return Completion.Refused.Why.TOO_LONG;
        }
        return CONTENT.matcher(words).find() ? Completion.Refused.Why.CONTENT : Completion.Refused.Why.FORM;
    }

    static Completion unavailable(Completion.Unavailable.Why why) {
        return new Completion.Unavailable(why);
    }
}
