package salesassistant.evaluation.why;

import java.util.List;
import java.util.Optional;
import salesassistant.sample.Plant;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;

/**
 * How the answer about one world stands against its truth.
 *
 * @param found all causes, the largest first
 * @param kind whether what sort of cause it is was right
 * @param place whether products and markets were right
 * @param dated whether the start was right to two weeks; empty where the cause has none to date
 * @param quiet whether nothing was found
 * @param ofPrice what was said of the price paid; empty where it was not asked
 * @param ofRegularPrice the same of the price without promotions
 */
record Verdict(
        long seed,
        Optional<Plant> plant,
        List<Cause> found,
        boolean kind,
        boolean place,
        Optional<Boolean> dated,
        boolean quiet,
        Optional<Explanation> ofPrice,
        Optional<Explanation> ofRegularPrice) {

    Verdict(
            long seed,
            Optional<Plant> plant,
            List<Cause> found,
            boolean kind,
            boolean place,
            Optional<Boolean> dated,
            boolean quiet) {
        this(seed, plant, found, kind, place, dated, quiet, Optional.empty(), Optional.empty());
    }

    /** With what was said of the price paid and of the one without promotions. */
    Verdict with(Explanation price, Explanation regular) {
        return new Verdict(seed, plant, found, kind, place, dated, quiet, Optional.of(price), Optional.of(regular));
    }

    boolean right() {
        return plant.isPresent() ? kind && place : quiet;
    }
}
