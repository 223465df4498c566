package salesassistant.evaluation.why;

import java.util.List;
import java.util.Optional;
import salesassistant.sample.Plant;
import salesassistant.semantics.insight.change.Cause;

/**
 * How the answer about one world stands against its truth.
 *
 * @param found all causes, the largest first
 * @param kind whether what sort of cause it is was right
 * @param place whether products and markets were right
 * @param dated whether the start was right to two weeks; empty where the cause has none to date
 * @param quiet whether nothing was found
 */
record Verdict(
        long seed,
        Optional<Plant> plant,
        List<Cause> found,
        boolean kind,
        boolean place,
        Optional<Boolean> dated,
        boolean quiet) {

    boolean right() {
        return plant.isPresent() ? kind && place : quiet;
    }
}
