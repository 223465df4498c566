package salesassistant.app.insight;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;

/** What stands out at this moment in what a caller follows, looked for because she asks: as she, and told or not before. */
@Component
public class Outlook {

    /** She waits for it. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private final Catalogs catalogs;
    private final FollowedMeasures followed;
    private final Looking looking;

    Outlook(Catalogs catalogs, FollowedMeasures followed, Looking looking) {
        this.catalogs = catalogs;
        this.followed = followed;
        this.looking = looking;
    }

    /**
     * What was seen.
     *
     * @param followed what was looked at
     * @param insights what stands out, the weightiest first, in each language
     * @param whole whether all of it could be looked at
     */
    public record Seen(List<Followed> followed, List<Map<Language, ShownInsight>> insights, boolean whole) {

        public Seen {
            followed = List.copyOf(followed);
            insights = List.copyOf(insights);
        }
    }

    public Seen of(Caller caller) {
        var calledOff = new Cancellation();
        var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE, calledOff));
        var own = followed.of(caller.subject(), open.catalog());
        var round = looking.round(own, open, caller, Deadline.in(LONGEST, calledOff));
        return new Seen(own, round.found().stream().map(Found::insight).toList(), round.whole());
    }
}
