package salesassistant.simulator.genie.asking;

import java.util.List;

/** A way to cut figures: its name, its column and the words people say for it. */
public record Dimension(String name, String column, List<String> phrases) {

    public Dimension {
        phrases = List.copyOf(phrases);
    }
}
