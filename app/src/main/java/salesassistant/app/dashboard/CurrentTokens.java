package salesassistant.app.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The tokens in use: however many ask for a viewer's token at a time, one is made. */
final class CurrentTokens {

    /** Tokens are renewed this often, and well before they end. */
    static final Duration RENEWED_AFTER = Duration.ofMinutes(30);

    private static final Duration BEFORE_END = Duration.ofMinutes(5);
    private static final int MOST = 5_000;

    private final ViewerTokens tokens;
    private final Clock clock;
    private final LinkedHashMap<Viewing, Place> places = new LinkedHashMap<>(16, 0.75f, true);

    CurrentTokens(ViewerTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    private record Viewing(String viewer, String board) {}

    private static final class Place {
        private final ReentrantLock making = new ReentrantLock();
        private @Nullable Made made;
    }

    /**
     * A token and when to ask for the next.
     *
     * @param renewAt thirty minutes after it was made, or five minutes before its end
     */
    record Made(ViewerToken token, Instant at, Instant renewAt) {}

    /** The viewer's token, made anew when it is older than this or should have been renewed. */
    Made of(Board board, String viewer, Duration oldest) {
        var place = place(new Viewing(viewer, board.id()));
        place.making.lock();
        try {
            var known = place.made;
            var now = clock.instant();
            if (known != null
                    && now.isBefore(known.renewAt())
                    && now.isBefore(known.at().plus(oldest))) {
                return known;
            }
            var token = tokens.make(board, viewer);
            var renewAt = earlier(now.plus(RENEWED_AFTER), token.expiresAt().minus(BEFORE_END));
            var made = new Made(token, now, renewAt);
            place.made = made;
            return made;
        } finally {
            place.making.unlock();
        }
    }

    private synchronized Place place(Viewing viewing) {
        var place = places.computeIfAbsent(viewing, _ -> new Place());
        for (Iterator<Place> eldest = places.values().iterator(); places.size() > MOST; ) {
            eldest.next();
            eldest.remove();
        }
        return place;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
