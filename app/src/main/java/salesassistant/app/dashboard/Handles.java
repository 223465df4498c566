package salesassistant.app.dashboard;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import salesassistant.app.identity.Caller;

/** What our page hands in once to be given a token: good for one caller, one dashboard, one minute. */
final class Handles {

    static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final LinkedHashMap<String, Held> held = new LinkedHashMap<>();
    private final Clock clock;

    Handles(Clock clock) {
        this.clock = clock;
    }

    private record Held(String subject, Board board, Instant until) {}

    synchronized String give(Caller caller, Board board) {
        drop();
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var handle = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        held.put(handle, new Held(caller.subject(), board, clock.instant().plus(LIFE)));
        return handle;
    }

    /** The dashboard it was given for; nothing for another caller, who cannot use it up either. */
    synchronized Optional<Board> take(Caller caller, String handle) {
        drop();
        var found = held.get(handle);
        if (found == null || !found.subject().equals(caller.subject())) {
            return Optional.empty();
        }
        held.remove(handle);
        return Optional.of(found.board());
    }

    /** The oldest stand first, and all live equally long. */
    private void drop() {
        var now = clock.instant();
        var each = held.values().iterator();
        while (each.hasNext() && (!each.next().until().isAfter(now) || held.size() >= MOST)) {
            each.remove();
        }
    }
}
