package salesassistant.semantics.catalog.file;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the expressions of a view's measures say of them, through the measures they are computed from. */
final class ViewExpressions {

    private static final Set<String> CONDITIONS = Set.of("filter", "when", "if", "iff", "where");
    private static final Set<String> CLOCKS = Set.of(
            "current_date",
            "current_timestamp",
            "now",
            "curdate",
            "date_sub",
            "date_add",
            "dateadd",
            "datediff",
            "add_months",
            "weekofyear");

    private final Map<String, SqlTokens> tokens = new LinkedHashMap<>();
    private final Map<String, Boolean> adding = new HashMap<>();
    private final Map<String, Boolean> bound = new HashMap<>();
    private final Map<String, Boolean> ratio = new HashMap<>();
    private final Map<String, Boolean> windowed = new HashMap<>();
    private final Set<String> windows = new HashSet<>();
    private final Set<String> timeColumns;

    ViewExpressions(ViewFile file, Set<String> timeColumns) {
        this.timeColumns = timeColumns;
        for (var measure : file.measures()) {
            tokens.put(key(measure.name()), SqlTokens.of(measure.expr()));
            if (measure.windowed()) {
                windows.add(key(measure.name()));
            }
        }
    }

    SqlTokens tokens(String measure) {
        return tokens.getOrDefault(key(measure), new SqlTokens(List.of()));
    }

    /** Whether it may be added up over rows that share nothing. */
    boolean adds(String measure) {
        return through(measure, adding, known -> AddingUp.adds(tokens(known), name -> isMeasure(name) && adds(name)));
    }

    /** Whether it looks only at rows of some time of its own, whatever is asked. */
    boolean boundInTime(String measure) {
        return through(measure, bound, known -> restricts(tokens(known)) || reaches(known, this::boundInTime));
    }

    /** Whether it, or one it is computed from, has a window, which its expression alone does not tell. */
    boolean windowed(String measure) {
        return through(measure, windowed, known -> windows.contains(known) || reaches(known, this::windowed));
    }

    /** Whether it is multiplied by a hundred, or put together from measures that are. */
    boolean hundredfold(String measure) {
        return hundredfold(key(measure), new HashSet<>());
    }

    private boolean hundredfold(String measure, Set<String> seen) {
        var own = tokens(measure);
        if (own.hasNumber(100)) {
            return true;
        }
        return !own.divides() && own.measures().stream().anyMatch(name -> seen.add(name) && hundredfold(name, seen));
    }

    /** Whether it, or one it is computed from, divides by more than a number. */
    boolean isRatio(String measure) {
        return through(measure, ratio, known -> tokens(known).dividesByMore() || reaches(known, this::isRatio));
    }

    /** What has to hold of its rows besides their time, and of the rows of those it is computed from. */
    Set<String> conditions(String measure) {
        var conditions = new LinkedHashSet<String>();
        reached(measure).forEach(name -> conditions.addAll(RowConditions.besidesTime(tokens(name), timeColumns)));
        return conditions;
    }

    /** It and the measures it is computed from, however far. */
    Set<String> reached(String measure) {
        var reached = new LinkedHashSet<>(Set.of(key(measure)));
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            parts(waiting.remove()).stream().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    /** The measures it is computed from, directly. */
    Set<String> parts(String measure) {
        return tokens(measure).measures();
    }

    private boolean restricts(SqlTokens own) {
        if (own.has("select")) {
            return true;
        }
        boolean conditioned = CONDITIONS.stream().anyMatch(own::has);
        return conditioned
                && (CLOCKS.stream().anyMatch(own::has) || timeColumns.stream().anyMatch(own::mentions));
    }

    private boolean isMeasure(String name) {
        return tokens.containsKey(key(name));
    }

    private boolean reaches(String measure, Predicate<String> has) {
        return parts(measure).stream().anyMatch(has);
    }

    /** Decides once for each measure; one that reaches itself in a circle is taken for nothing good. */
    private static boolean through(String measure, Map<String, Boolean> known, Predicate<String> decides) {
        var name = key(measure);
        var settled = known.get(name);
        if (settled != null) {
            return settled;
        }
        known.put(name, false);
        boolean decided = decides.test(name);
        known.put(name, decided);
        return decided;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
