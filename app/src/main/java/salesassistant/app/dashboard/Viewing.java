package salesassistant.app.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import salesassistant.app.identity.Caller;

/** Lets a caller look at a dashboard: framed for whoever is signed in there, or on our page with a token for her alone. */
public final class Viewing {

    /** A renewal asked for again so soon is the same renewal. */
    private static final Duration SAME_RENEWAL = Duration.ofMinutes(1);

    private final Boards boards;
    private final Optional<CurrentTokens> tokens;
    private final Handles handles;
    private final Clock clock;

    Viewing(Boards boards, Optional<ViewerTokens> tokens, Clock clock) {
        this.boards = boards;
        this.tokens = tokens.map(made -> new CurrentTokens(made, clock));
        this.handles = new Handles(clock);
        this.clock = clock;
    }

    public List<Board> all() {
        return boards.all();
    }

    public Boards boards() {
        return boards;
    }

    /** Whether dashboards are shown on our own page, to people without an account too. */
    public boolean onOurPage() {
        return tokens.isPresent();
    }

    /** What the caller's page hands in for a token; nothing where the frame needs none. */
    public Optional<Handle> handle(Caller caller, Board board) {
        return tokens.map(
                _ -> new Handle(handles.give(caller, board), clock.instant().plus(Handles.LIFE)));
    }

    /** The same with a new token behind it. */
    public Optional<Handle> renewed(Caller caller, Board board) {
        tokens.ifPresent(current -> current.of(board, Viewer.of(caller), SAME_RENEWAL));
        return handle(caller, board);
    }

    /** What a handle is good for; nothing for a handle that is used up, too old or another's. */
    public Optional<Look> look(Caller caller, String handle) {
        return tokens.flatMap(current -> handles.take(caller, handle).map(board -> {
            var made = current.of(board, Viewer.of(caller), CurrentTokens.RENEWED_AFTER);
            return new Look(board, made.token(), made.renewAt());
        }));
    }

    /** A handle and until when it can be handed in. */
    public record Handle(String text, Instant until) {

        @Override
        public String toString() {
            return "Handle";
        }
    }

    /** A dashboard with the token that shows it, and when to ask for the next. */
    public record Look(Board board, ViewerToken token, Instant renewAt) {}
}
