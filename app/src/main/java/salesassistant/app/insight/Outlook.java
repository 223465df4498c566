package salesassistant.app.insight;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;

/** What stands out at this moment in what a caller follows, looked for because she asks: as she, and told or not before. */
@Component
public class Outlook {

    /** She waits for it. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final FollowedMeasures followed;
    private final Looking looking;
    private final Shared<Seen> rounds = new Shared<>();

    Outlook(FollowedMeasures followed, Looking looking) {
        this.followed = followed;
        this.looking = looking;
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
     * What was seen.
     *
     * @param followed what she follows
     * @param insights all that stands out, the weightiest first, in each language
     * @param reach how much of it could be looked at
     */
    public record Seen(List<Followed> followed, List<Map<Language, ShownInsight>> insights, Reach reach) {

        public Seen {
            followed = List.copyOf(followed);
            insights = List.copyOf(insights);
        }
    }

    /** One round at a time for each caller: who asks again meanwhile gets what the round before finds. */
    public Seen of(Caller caller, OpenCatalog open) {
        return rounds.of(caller.subject(), LONGEST, () -> look(caller, open))
                .orElseGet(() -> new Seen(followed.of(caller.subject(), open.catalog()), List.of(), Reach.NONE));
    }

    private Seen look(Caller caller, OpenCatalog open) {
        var own = followed.of(caller.subject(), open.catalog());
        var round = looking.round(own, open, caller, Deadline.in(LONGEST));
        return new Seen(own, round.found().stream().map(Found::insight).toList(), round.reach());
    }
}
