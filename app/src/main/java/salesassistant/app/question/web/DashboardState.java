package salesassistant.app.question.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.reading.Beside;

/** What a client tells of the dashboard beside a question: its filters are used, whatever else it tells is not. */
public final class DashboardState {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private DashboardState() {}

    /** The dashboard's filters, one of a kind; that nothing is known of them where none are told. */
    public static Beside of(@Nullable Map<String, Object> state) {
        if (state == null || state.get("limits") == null) {
            return Beside.UNKNOWN;
        }
        if (!(state.get("limits") instanceof List<?> told)) {
            throw wrong("is a list of filters.");
        }
        if (told.size() > MOST) {
            throw wrong("holds more than " + MOST + " filters.");
        }
        var limits = new ArrayList<String>();
        var kinds = new HashSet<String>();
        for (var limit : told) {
            var id = id(limit);
            if (limits.contains(id)) {
                continue;
            }
            if (!kinds.add(id.replaceFirst("^(member:[^=]*|[^:]*).*$", "$1"))) {
                throw wrong("holds two filters of one kind.");
            }
            limits.add(id);
        }
        return Beside.limitedTo(limits);
    }

    private static String id(@Nullable Object limit) {
        if (!(limit instanceof String id) || id.isBlank() || id.length() > LONGEST) {
            throw wrong("each is the id of an option, of 1 to " + LONGEST + " characters.");
        }
        return id;
    }

    private static ProblemException wrong(String what) {
        return new ProblemException(Problem.of(400, "invalid-request", "context.dashboard_state.limits: " + what));
    }
}
