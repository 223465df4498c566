package salesassistant.app.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A failure as the asker is told it.
 *
 * @param detail what happened and what to try, safe to show
 * @param code what kind of problem it is, for programs
 * @param retryable whether the same request may succeed later
 * @param stage how far a question had come
 * @param suggestions questions to try instead
 */
public record Problem(
        @JsonProperty("type") String type,
        @JsonProperty("title") String title,
        @JsonProperty("status") int status,
        @JsonProperty("detail") String detail,

        @JsonProperty("instance") @Nullable String instance,

        @JsonProperty("code") String code,
        @JsonProperty("retryable") boolean retryable,

        @JsonProperty("stage") @Nullable String stage,

        @JsonProperty("suggestions") List<String> suggestions) {

    public Problem {
        suggestions = List.copyOf(suggestions);
    }

    /** A problem that repeating the request does not solve. */
    public static Problem of(int status, String code, String detail) {
        return new Problem(
                "urn:sales-assistant:problem:" + code,
                title(status),
                status,
                detail,
                null,
                code,
                false,
                null,
                List.of());
    }

    /** The same problem, which may be gone when the request is repeated. */
    public Problem asRetryable() {
        return new Problem(type, title, status, detail, instance, code, true, stage, suggestions);
    }

    public Problem at(String newInstance) {
        return new Problem(type, title, status, detail, newInstance, code, retryable, stage, suggestions);
    }

    public Problem in(String newStage) {
        return new Problem(type, title, status, detail, instance, code, retryable, newStage, suggestions);
    }

    public Problem suggesting(List<String> questions) {
        return new Problem(type, title, status, detail, instance, code, retryable, stage, questions);
    }

    private static String title(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? "Problem" : sentence(known.getReasonPhrase());
    }

    private static String sentence(String phrase) {
        return phrase.charAt(0) + phrase.substring(1).toLowerCase(Locale.ROOT);
    }
}
