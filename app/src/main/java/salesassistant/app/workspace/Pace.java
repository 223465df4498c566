package salesassistant.app.workspace;

import java.time.Duration;

/**
 * How a body has to come.
 *
 * @param idle how long it may bring next to nothing
 * @param leastBytes what it has to bring in that time
 * @param mostBytes how large it may become
 */
record Pace(Duration idle, long leastBytes, long mostBytes) {

    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final long MEGABYTE = 1024L * 1024;

    /** For a reply that is there when it begins. */
    static final Pace REPLY = new Pace(IDLE, 1024, 50 * MEGABYTE);

    /** For a reply that is being written while it is read: every sign of life counts. */
    static final Pace STREAM = new Pace(Duration.ofSeconds(30), 1, 50 * MEGABYTE);

    /** For a part of a result, of which only some rows are held. */
    static final Pace RESULT = new Pace(IDLE, 1024, 512 * MEGABYTE);
}
