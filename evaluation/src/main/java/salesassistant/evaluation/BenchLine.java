package salesassistant.evaluation;

import java.util.Optional;

/**
 * A line of the bench.
 *
 * @param met whether the goal was met; empty when there is no goal or nothing could be measured
 */
record BenchLine(String what, String value, String goal, Optional<Boolean> met) {

    static BenchLine told(String what, String value) {
        return new BenchLine(what, value, "–", Optional.empty());
    }

    static BenchLine measured(String what, String value, String goal, boolean met) {
        return new BenchLine(what, value, goal, Optional.of(met));
    }

    static BenchLine missing(String what, String why, String goal) {
        return new BenchLine(what, "not measured: " + why, goal, Optional.empty());
    }

    String markdown() {
        return "| %s | %s | %s | %s |"
                .formatted(
                        what,
                        value,
                        goal,
                        met.map(yes -> yes ? "met" : "**not met**").orElse("–"));
    }
}
