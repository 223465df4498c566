package salesassistant.semantics.reading;

import java.util.List;

/** One part of what was said, with the words that said it. */
public record Slot(Said said, Chip.Source source, List<Span> words) {

    public Slot {
        words = List.copyOf(words);
    }
}
