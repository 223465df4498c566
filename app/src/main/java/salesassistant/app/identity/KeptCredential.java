package salesassistant.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.app.workspace.WorkspaceFailure.Kind;

/** A credential that keeps its token until shortly before it expires, and fetches the next once, however many ask. */
public final class KeptCredential implements Credential {

    /** Long enough that everybody who waited hears of the same failure, short enough that nobody notices afterwards. */
    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(3);

    private final Source source;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();
    private @Nullable Fetched held;
    private @Nullable Failed failed;
    private volatile boolean ended;

    public KeptCredential(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Where the tokens come from. */
    public interface Source {

        /**
         * A token, other than the rejected one if there is such.
         *
         * @throws WorkspaceFailure when there is none
         */
        Fetched fetch(Optional<Token> rejected);

        /** Whether no later attempt can succeed either. */
        default boolean exhausted() {
            return false;
        }
    }

    /**
     * A token and its life.
     *
     * @param renew when the next one should be fetched
     * @param expires when it can no longer be used
     */
    public record Fetched(Token token, Instant renew, Instant expires) {

        private static final Duration EARLY = Duration.ofMinutes(1);

        /** A token that lives from now on; of a short life the last quarter is not relied on. */
        public static Fetched living(Token token, Instant now, Duration life) {
            var quarter = life.dividedBy(4);
            return new Fetched(
                    token, now.plus(life).minus(quarter.compareTo(EARLY) < 0 ? quarter : EARLY), now.plus(life));
        }
    }

    private record Failed(WorkspaceFailure failure, Instant until) {}

    /** Begins with a token that is already there. */
    public KeptCredential holding(Fetched first) {
        held = first;
        return this;
    }

    @Override
    public Token token() {
        lock();
        try {
            var known = held;
            if (!ended && known != null && clock.instant().isBefore(known.renew)) {
                return known.token;
            }
            return known != null && clock.instant().isBefore(known.expires)
                    ? renewed(known)
                    : fetched(Optional.empty());
        } finally {
            one.unlock();
        }
    }

    /** Tries for the next in good time; the one at hand still holds. */
    private Token renewed(Fetched known) {
        try {
            return fetched(Optional.empty());
        } catch (WorkspaceFailure later) {
            if (over()) {
                throw later;
            }
            return known.token;
        }
    }

    @Override
    public Optional<Token> instead(Token rejected) {
        lock();
        try {
            var known = held;
            if (!ended && known != null && !known.token.equals(rejected)) {
                return Optional.of(known.token);
            }
            return Optional.of(fetched(Optional.of(rejected))).filter(next -> !next.equals(rejected));
        } catch (WorkspaceFailure none) {
            return Optional.empty();
        } finally {
            one.unlock();
        }
    }

    /** From now on nobody acts with it any more. */
    public void end() {
        ended = true;
    }

    /** Whether nobody can act with it any more. */
    public boolean over() {
        return ended || source.exhausted();
    }

    private Token fetched(Optional<Token> rejected) {
        if (over()) {
            throw WorkspaceFailure.of(Kind.SIGN_IN, "the session has ended", null);
        }
        if (failed != null && clock.instant().isBefore(failed.until)) {
            throw failed.failure;
        }
        try {
            var next = source.fetch(rejected);
            held = next;
            failed = null;
            return next.token;
        } catch (WorkspaceFailure failure) {
            failed = new Failed(failure, clock.instant().plus(REST_AFTER_FAILURE));
            throw failure;
        }
    }

    private void lock() {
        try {
            one.lockInterruptibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.of(Kind.CANCELLED, "while a token was being fetched", stopped);
        }
    }

    @Override
    public String toString() {
        return "Credential";
    }
}
