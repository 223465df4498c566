package salesassistant.app.wording;

import java.util.Map;
import java.util.Set;

/**
 * What an explanation found behind a change.
 *
 * @param byFact what sort of cause each fact of one tells of
 * @param sorts everything that sorts of causes are called
 */
public record Drivers(Map<String, String> byFact, Set<String> sorts) {

    /** Of an answer that explains nothing. */
    public static final Drivers NONE = new Drivers(Map.of(), Set.of());

    public Drivers {
        byFact = Map.copyOf(byFact);
        sorts = Set.copyOf(sorts);
    }

    boolean none() {
        return byFact.isEmpty();
    }
}
