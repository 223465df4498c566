package salesassistant.app.insight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.sql.Compilation;

/** Looks at what a caller follows, as she: each look is a statement of hers, bounded in rows and in time. */
@Component
class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final int ROWS = 10_000;
    /** All looks together take no longer than so many statements may. */
    private static final int TIMES = 4;

    private final Warehouse warehouse;
    private final QuestionSettings settings;

    Looking(Warehouse warehouse, QuestionSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    /** The few that stand out most in all she follows, the weightiest first; nothing once it is called off. */
    List<Found> at(List<Followed> followed, OpenCatalog open, Caller caller, Cancellation calledOff) {
        var end = Deadline.in(settings.timeout().multipliedBy(TIMES), calledOff);
        var found = round(followed, open, caller, end, _ -> {}).found();
        return calledOff.cancelled() ? List.of() : Found.few(found);
    }

    /**
     * One round of looks.
     *
     * @param found all that stands out, the weightiest first
     * @param reach how many of the looks neither failed nor were left out
     */
    record Round(List<Found> found, Outlook.Reach reach) {}

    /** The looks within a time of their own, each announced; one that fails leaves what the others find. */
    Round round(
            List<Followed> followed, OpenCatalog open, Caller caller, Deadline end, Consumer<Outlook.Stage> stages) {
        var looks = followed.stream()
                .flatMap(one -> new Looks(open.catalog(), open.span()).at(one).stream())
                .toList();
        var found = new ArrayList<Found>();
        int failed = 0;
        for (int i = 0; i < looks.size(); i++) {
            var here = Optional.<List<Found>>empty();
            if (end.remaining().isPositive() && !end.cancellation().cancelled()) {
                stages.accept(new Outlook.Stage(looks.get(i), i + 1, looks.size()));
                here = at(looks.get(i), open, caller, looks.size(), end);
            }
            failed += here.isEmpty() ? 1 : 0;
            here.ifPresent(found::addAll);
        }
        return new Round(
                found.stream()
                        .sorted(Comparator.comparingDouble(Found::weight).reversed())
                        .toList(),
                Outlook.Reach.of(looks.size(), failed));
    }

    private Optional<List<Found>> at(Query look, OpenCatalog open, Caller caller, int looks, Deadline end) {
        try {
            return Optional.of(run(look, open, caller, looks, end));
        } catch (WarehouseFailure failure) {
            LOG.warn("A look at what a caller follows failed: {}.", failure.kind());
            return Optional.empty();
        }
    }

    private List<Found> run(Query look, OpenCatalog open, Caller caller, int looks, Deadline end) {
        return switch (open.compiler().compile(look)) {
            case Compilation.Refused _ -> List.of();
            case Compilation.Compiled compiled -> {
                var time = Collections.min(List.of(settings.timeout(), end.remaining()));
                var deadline = Deadline.in(time, end.cancellation()).of(Work.named("insight"));
                var fetched = warehouse.run(compiled.statement(), Page.first(ROWS), caller, deadline);
                yield Found.in(look, fetched.table(), open, looks);
            }
        };
    }
}
