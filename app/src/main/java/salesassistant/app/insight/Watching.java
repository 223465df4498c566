package salesassistant.app.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.QuestionAnswered;

/**
 * Looks at what callers follow while they are here, and tells each what is news to her. A look is due when she comes, when
 * newer weeks have been loaded, and after a while; it is made with what her request lends, and never without her.
 */
@Component
public class Watching {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final String NOT_LOOKED_AT =
            "What a caller follows could not be looked at; the next look is due later.";
    private static final int CALLERS_KEPT = 1000;

    private record Look(Instant at, LocalDate weeks) {}

    private final Catalogs catalogs;
    private final FollowedMeasures followed;
    private final Looking looking;
    private final Messages messages;
    private final Feed feed;
    private final InsightSettings settings;
    private final Clock clock;
    private final Executor questionThreads;
    private final Map<String, Look> looks = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Cancellation> running = new HashMap<>();

    Watching(
            Catalogs catalogs,
            FollowedMeasures followed,
            Looking looking,
            Messages messages,
            Feed feed,
            InsightSettings settings,
            Clock clock,
            Executor questionThreads) {
        this.catalogs = catalogs;
        this.followed = followed;
        this.looking = looking;
        this.messages = messages;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        this.questionThreads = questionThreads;
    }

    public boolean enabled() {
        return settings.enabled();
    }

    /** The caller is here: looks at what she follows if that is due, without keeping her waiting. */
    public void here(Caller caller) {
        if (!settings.enabled() || !catalogs.given()) {
            return;
        }
        // Where her catalog is not open yet, it is being opened, and she will be seen again.
        catalogs.known(caller)
                .flatMap(open -> begin(caller, open.span().lastWeekEnd()))
                .ifPresent(begun -> questionThreads.execute(() -> look(caller, begun)));
    }

    /** What she follows has changed: a look at what it was is called off, and the next time she is seen one is due. */
    public void lookAnew(Caller caller) {
        stale(caller).ifPresent(Cancellation::cancel);
    }

    private synchronized Optional<Cancellation> stale(Caller caller) {
        looks.remove(caller.subject());
        return Optional.ofNullable(running.get(caller.subject()));
    }

    /** An answer of hers is looked at as well, once she has been here to be told. */
    @EventListener
    void after(QuestionAnswered answered) {
        if (!settings.enabled() || !wasHere(answered.question().caller())) {
            return;
        }
        var outcome = answered.outcome();
        var query = outcome.understood().query();
        var open = answered.question().catalog();
        tell(
                answered.question().caller(),
                Optional.of(answered.question().id()),
                Found.in(query, outcome.table(), open, 1).stream().limit(1).toList());
    }

    private synchronized boolean wasHere(Caller caller) {
        return looks.containsKey(caller.subject()) || running.containsKey(caller.subject());
    }

    /** Begins a look if one is due and none of hers is running. */
    private synchronized Optional<Cancellation> begin(Caller caller, LocalDate weeks) {
        var last = looks.get(caller.subject());
        var now = clock.instant();
        if (running.containsKey(caller.subject())
                || last != null
                        && last.weeks().equals(weeks)
                        && now.isBefore(last.at().plus(settings.every()))) {
            return Optional.empty();
        }
        looks.put(caller.subject(), new Look(now, weeks));
        if (looks.size() > CALLERS_KEPT) {
            looks.remove(looks.keySet().iterator().next());
        }
        var begun = new Cancellation();
        running.put(caller.subject(), begun);
        return Optional.of(begun);
    }

    private synchronized void end(Caller caller) {
        running.remove(caller.subject());
    }

    private void look(Caller caller, Cancellation calledOff) {
        try {
            var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE, calledOff));
            var own = followed.of(caller.subject(), open.catalog());
            tell(caller, Optional.empty(), looking.at(own, open, caller, calledOff));
        } catch (ProblemException failed) {
            // The cause is what a vendor said, which stays out of the log.
            LOG.warn("{} {}", NOT_LOOKED_AT, failed.problem().code());
        } catch (RuntimeException failed) {
            LOG.warn(NOT_LOOKED_AT, failed);
        } finally {
            end(caller);
        }
    }

    private void tell(Caller caller, Optional<UUID> query, List<Found> found) {
        if (messages.add(caller.subject(), query, found)) {
            feed.hasNews(caller.subject());
        }
    }
}
