package salesassistant.app.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.sql.Compilation;

/** Looks at what a caller follows, as she: each look is a statement of hers, bounded in rows and in time. */
@Component
class Looking {

    private static final int ROWS = 10_000;
    private static final int TOLD_AT_ONCE = 5;

    private final Warehouse warehouse;
    private final QuestionSettings settings;

    Looking(Warehouse warehouse, QuestionSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    /** What stands out in all she follows, the weightiest first. */
    List<Found> at(List<Followed> followed, OpenCatalog open, Caller caller) {
        var looks = followed.stream()
                .flatMap(one -> new Looks(open.catalog(), open.span()).at(one).stream())
                .toList();
        var found = new ArrayList<Found>();
        looks.forEach(look -> found.addAll(at(look, open, caller, looks.size())));
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::weight).reversed())
                .limit(TOLD_AT_ONCE)
                .toList();
    }

    private List<Found> at(Query look, OpenCatalog open, Caller caller, int looks) {
        return switch (open.compiler().compile(look)) {
            case Compilation.Refused _ -> List.of();
            case Compilation.Compiled compiled -> {
                var deadline = Deadline.in(settings.timeout()).of(Work.named("insight"));
                var fetched = warehouse.run(compiled.statement(), Page.first(ROWS), caller, deadline);
                yield Found.in(look, fetched.table(), open, looks);
            }
        };
    }
}
