package salesassistant.semantics.insight;

import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Something looked at that may be worth telling.
 *
 * @param what it is made only where it is told: its figures may be a whole history
 * @param size how much it matters, from 0 to 1
 * @param chance how likely it would be if nothing were the matter; empty for what is counted rather than tested
 * @param material whether it is large enough to be told at all
 */
record Candidate(Supplier<Notable> what, double size, OptionalDouble chance, boolean material, Tenor tenor) {

    static Candidate tested(Supplier<Notable> what, double size, double chance, boolean material, Tenor tenor) {
        return new Candidate(what, capped(size), OptionalDouble.of(chance), material, tenor);
    }

    static Candidate counted(Supplier<Notable> what, double size, Tenor tenor) {
        return new Candidate(what, capped(size), OptionalDouble.empty(), true, tenor);
    }

    private static double capped(double size) {
        return Math.clamp(size, 0, 1);
    }
}
