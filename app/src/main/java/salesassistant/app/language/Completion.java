package salesassistant.app.language;

import java.time.Duration;
import java.util.Optional;

/** What became of a prompt. */
public sealed interface Completion {

    /** The model said what it had to say. */
    record Answered(Reply reply) implements Completion {}

    /** It had begun, and did not come to its end: the text is not all of it, and wishes for tools are left out. */
    record Cut(String text, Why why) implements Completion {

        /** What cut it. */
        public enum Why {
            /** The reply may not become longer. */
            LENGTH,
            /** The endpoint broke off, or said that something went wrong. */
            BROKEN,
            /** It came too slowly, or the deadline passed. */
            TOO_SLOW,
            /** The caller called it off. */
            CANCELLED
        }
    }

    /** It will not say anything to this prompt. */
    record Refused(Why why) implements Completion {

        /** What it minds. */
        public enum Why {
            /** What is in it, or what the reply would have been. */
            CONTENT,
            /** What has to stay in it is larger than what the model reads. */
            TOO_LONG,
            /** How it is put; a defect of ours, or a model that cannot do what is wished for. */
            FORM
        }
    }

    /**
     * A limit has been reached, ours or the endpoint's.
     *
     * @param retryAfter after how long it is worth trying again, where that is known
     */
    record LimitReached(Whose whose, Optional<Duration> retryAfter) implements Completion {

        /** Whose limit it is. */
        public enum Whose {
            CALLERS,
            EVERYBODYS,
            ENDPOINTS
        }
    }

    /** There is no model to be had now. */
    record Unavailable(Why why) implements Completion {

        /** What is in the way. */
        public enum Why {
            /** None is configured. */
            OFF,
            /** The caller lent nothing to ask it with, or it has expired. */
            SIGN_IN,
            /** She may not ask it. */
            FORBIDDEN,
            /** There is no such endpoint. */
            NOT_FOUND,
            /** It did not begin in time. */
            TOO_SLOW,
            /** It cannot be reached, or is broken. */
            UNREACHABLE,
            /** Nobody can make sense of what it says. */
            MALFORMED,
            /** The caller called it off before it began. */
            CANCELLED
        }
    }
}
