package salesassistant.app.insight;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Query;

/** What stands out at this moment in what a caller follows, looked for because she asks: as she, and told or not before. */
@Component
public class Outlook {

    /** She waits for it. */
    public static final Duration LONGEST = Duration.ofSeconds(25);

    private final FollowedMeasures followed;
    private final Looking looking;
    private final Shared<Stage, Seen> rounds;

    Outlook(FollowedMeasures followed, Looking looking, Executor questionThreads) {
        this.followed = followed;
        this.looking = looking;
        this.rounds = new Shared<>(questionThreads);
    }

    /** How much of what is followed could be looked at. */
    public enum Reach {
        ALL,
        PART,
        NONE;

        static Reach of(int looks, int failed) {
            return failed == 0 ? ALL : failed < looks ? PART : NONE;
        }
    }

    /**
     * One of the looks is about to be made.
     *
     * @param number how many there have been with it
     * @param most how many there are
     */
    public record Stage(Query look, int number, int most) {}

    /**
     * What was seen.
     *
     * @param followed what she follows
     * @param insights the few that weigh most of all that stands out, the weightiest first, in each language
     * @param bad the same of the bad news alone
     * @param reach how much of it could be looked at
     */
    public record Seen(
            List<Followed> followed,
            List<Map<Language, ShownInsight>> insights,
            List<Map<Language, ShownInsight>> bad,
            Reach reach) {

        public Seen {
            followed = List.copyOf(followed);
            insights = List.copyOf(insights);
            bad = List.copyOf(bad);
        }
    }

    /** One round at a time for each caller: who asks again meanwhile waits for the same; it ends when nobody waits for it. */
    public Awaited<Stage, Seen> of(Caller caller, OpenCatalog open) {
        return rounds.join(caller.subject(), (stages, calledOff) -> look(caller, open, stages, calledOff));
    }

    /** What is said where it could not be waited for. */
    public Seen unseen(Caller caller, OpenCatalog open) {
        return new Seen(followed.of(caller.subject(), open.catalog()), List.of(), List.of(), Reach.NONE);
    }

    private Seen look(Caller caller, OpenCatalog open, Consumer<Stage> stages, Cancellation calledOff) {
        var own = followed.of(caller.subject(), open.catalog());
        var round = looking.round(own, open, caller, Deadline.in(LONGEST, calledOff), stages);
        var bad = round.found().stream().filter(Found::isBad).toList();
        return new Seen(own, told(round.found()), told(bad), round.reach());
    }

    private static List<Map<Language, ShownInsight>> told(List<Found> found) {
        return Found.few(found).stream().map(Found::told).toList();
    }
}
