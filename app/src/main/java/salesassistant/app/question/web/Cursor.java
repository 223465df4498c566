package salesassistant.app.question.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Where the next rows of one answer begin. */
record Cursor(UUID queryId, long offset) {

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((queryId + ":" + offset).getBytes(StandardCharsets.US_ASCII));
    }

    /** The offset a cursor names, if it belongs to this question. */
    static long offset(String text, UUID queryId) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(":", 2);
            var offset = Long.parseLong(parts[1]);
            if (parts[0].equals(queryId.toString()) && offset >= 0) {
                return offset;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw wrong(notOurs);
        }
        throw wrong(null);
    }

    private static ProblemException wrong(@Nullable Exception cause) {
        return new ProblemException(
                Problem.of(400, "invalid-request", "cursor: is not one that an answer to this question named."), cause);
    }
}
