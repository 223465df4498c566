package salesassistant.app.genie;

import java.time.Duration;

/** How far Genie is with a question. */
public sealed interface GenieProgress {

    /**
     * It waits for its turn, because the workspace takes only so many questions a minute.
     *
     * @param position its place, the next one being 1
     * @param expected how long that is likely to take
     */
    record Queued(int position, Duration expected) implements GenieProgress {}

    /**
     * Genie works on it.
     *
     * @param status what Genie calls what it is doing
     * @param slow whether that takes longer than usual
     */
    record Working(String status, boolean slow) implements GenieProgress {}

    /** It was called off while Genie had it: what could still be done about that. */
    record CalledOff(boolean statementStopped, boolean messageDeleted) implements GenieProgress {}
}
