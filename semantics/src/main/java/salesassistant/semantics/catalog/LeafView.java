package salesassistant.semantics.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A company's own metric view: leaf rows without totals, whose engine evaluates every measure at the grain asked for.
 *
 * @param day the SQL that gives the day of a row; a week's row may carry any day of its week
 * @param dayName the dimension the day comes from, as the view names it
 * @param currency the code of the money in it, where it is one
 * @param baked the measures that carry a time window of their own, by measure
 * @param families for a measure that exists only with windows, the view's measure for each window and part
 * @param remarks what was not understood or is not offered, and why; for a person to read
 */
public record LeafView(
        String day,
        String dayName,
        Optional<String> currency,
        Map<String, BakedMeasure> baked,
        Map<String, Map<BakedWindow, Map<BakedMeasure.Part, String>>> families,
        List<String> remarks) {

    public LeafView {
        baked = Collections.unmodifiableMap(new LinkedHashMap<>(baked));
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
        remarks = List.copyOf(remarks);
    }

    /** The windows a measure that exists only with windows can be asked for, shortest first; none for any other. */
    public List<BakedWindow> windows(String measure) {
        return families.getOrDefault(measure, Map.of()).keySet().stream()
                .sorted()
                .toList();
    }

    /** Those windows as the trade calls them. */
    public String windowCodes(String measure) {
        return windows(measure).stream().map(BakedWindow::code).collect(Collectors.joining(", "));
    }

    /** The view's own measures of a family in one window, by what they hold. */
    public Map<BakedMeasure.Part, String> members(String measure, BakedWindow window) {
        return new TreeMap<>(families.getOrDefault(measure, Map.of()).getOrDefault(window, Map.of()));
    }

    /** Whether a measure is answered only by measures with a window of their own. */
    public boolean onlyBaked(String measure) {
        return families.containsKey(measure);
    }
}
