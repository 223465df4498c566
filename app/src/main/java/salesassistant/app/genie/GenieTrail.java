package salesassistant.app.genie;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What can be followed up at Genie.
 *
 * @param asked the words it was asked
 * @param conversation the conversation's id
 * @param message the message's id
 * @param seen the states it was seen in
 */
public record GenieTrail(String asked, Optional<String> conversation, Optional<String> message, List<Seen> seen) {

    public GenieTrail {
        seen = List.copyOf(seen);
    }

    /** A state Genie was seen in, and how long after it was asked. */
    public record Seen(String status, Duration after) {}

    /** The trail of a question whose SQL was known from before. */
    public static GenieTrail fromMemory(String asked) {
        return new GenieTrail(asked, Optional.empty(), Optional.empty(), List.of());
    }
}
