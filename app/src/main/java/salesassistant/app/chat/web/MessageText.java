package salesassistant.app.chat.web;

import org.jspecify.annotations.Nullable;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** What may be said: something, not too long, in characters that can be written. */
final class MessageText {

    private static final int LONGEST = 2000;

    private MessageText() {}

    static String checked(@Nullable String message) {
        return checked("message", message);
    }

    /** What is said in a field of that name. */
    static String checked(String field, @Nullable String message) {
        if (message == null || message.isBlank()) {
            throw wrong(field + ": is empty. Ask for example for sales by brand.");
        }
        if (message.length() > LONGEST) {
            throw new ProblemException(Problem.of(
                    413,
                    "message-too-long",
                    field + ": has " + message.length() + " characters; " + LONGEST
                            + " are allowed. Ask for one thing at a time."));
        }
        if (message.codePoints().anyMatch(MessageText::unwritable)) {
            throw wrong(field + ": holds control characters.");
        }
        return message;
    }

    private static boolean unwritable(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(Problem.of(400, "invalid-request", detail));
    }
}
