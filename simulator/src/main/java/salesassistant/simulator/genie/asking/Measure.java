package salesassistant.simulator.genie.asking;

import java.util.List;

/** A figure of the space: its name, the SQL that computes it and the words people say for it. */
public record Measure(String name, String expression, List<String> phrases) {

    public Measure {
        phrases = List.copyOf(phrases);
    }
}
