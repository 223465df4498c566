package salesassistant.app.genie;

import java.net.URI;
import java.util.function.Consumer;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.genie.GenieFailure.Kind;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;

/** A Genie space of the workspace: asked in turn, looked at until it has answered. */
final class GenieSpace implements Genie {

    private static final int TURNS = 3;

    private final GenieSettings settings;
    private final GenieCalls calls;
    private final Turns turns;
    private final Looking looking;
    private final URI link;

    GenieSpace(GenieSettings settings, Workspace workspace, Turns turns) {
        this.settings = settings;
        this.calls = new GenieCalls(workspace, settings.spaceId());
        this.turns = turns;
        this.looking = new Looking(calls, settings.pace());
        this.link = workspace.host().resolve("/genie/rooms/" + settings.spaceId());
    }

    @Override
    public String space() {
        return settings.spaceId();
    }

    @Override
    public URI link() {
        return link;
    }

    @Override
    public GenieReply ask(
            GenieQuestion question, Caller caller, Cancellation cancellation, Consumer<GenieProgress> progress) {
        var as = caller.credential().orElseThrow(() -> GenieFailure.of(Kind.SIGN_IN, "no credential was lent", null));
        for (int turn = 1; ; turn++) {
            turns.await(
                    caller.subject(),
                    turn > 1,
                    cancellation,
                    (position, expected) -> progress.accept(new GenieProgress.Queued(position, expected)));
            try {
                return askNow(question, as, cancellation, progress);
            } catch (GenieFailure failure) {
                if (failure.kind() != Kind.BUSY || turn == TURNS) {
                    throw failure;
                }
                turns.close(failure.retryAfter().orElse(settings.closed().multipliedBy(turn)));
            }
        }
    }

    private GenieReply askNow(
            GenieQuestion question, Credential as, Cancellation cancellation, Consumer<GenieProgress> progress) {
        var watch = new Watch(question.words(), settings.notice(), progress);
        var deadline = Deadline.in(settings.timeout(), cancellation);
        try {
            watch.see(begin(question, as, deadline));
            return Choosing.of(looking.untilAnswered(watch, as, deadline), watch.trail());
        } catch (WorkspaceFailure failure) {
            var told = told(failure);
            giveUp(told, watch, as, progress);
            throw told;
        } catch (GenieFailure failure) {
            giveUp(failure, watch, as, progress);
            throw failure;
        }
    }

    private Message begin(GenieQuestion question, Credential as, Deadline deadline) {
        if (question.conversation().isPresent()) {
            try {
                return calls.goOn(question.conversation().get(), question.words(), as, deadline);
            } catch (WorkspaceFailure gone) {
                if (gone.kind() != WorkspaceFailure.Kind.NOT_FOUND) {
                    throw gone;
                }
            }
        }
        return calls.begin(question.words(), as, deadline);
    }

    /** What nobody waits for any more is stopped, as far as Genie lets us. */
    private void giveUp(GenieFailure failure, Watch watch, Credential as, Consumer<GenieProgress> progress) {
        if (failure.kind() == Kind.CANCELLED || failure.kind() == Kind.TIMED_OUT) {
            progress.accept(new Tidying(calls, settings.deleteCancelled()).after(watch, as));
        }
    }

    private static GenieFailure told(WorkspaceFailure failure) {
        var kind = switch (failure.kind()) {
            case CANCELLED -> Kind.CANCELLED;
            case TIMED_OUT -> Kind.TIMED_OUT;
            case SIGN_IN -> Kind.SIGN_IN;
            case FORBIDDEN -> Kind.FORBIDDEN;
            case NOT_FOUND -> Kind.NO_SPACE;
            case REJECTED -> Kind.NOT_UNDERSTOOD;
            case BUSY -> Kind.BUSY;
            case UNREACHABLE, MALFORMED -> Kind.UNAVAILABLE;
        };
        var told = GenieFailure.of(kind, "", failure);
        return failure.retryAfter().map(told::after).orElse(told);
    }
}
