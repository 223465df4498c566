package salesassistant.semantics.reading;

import java.util.List;

/** One part of what was said, with the words that said it. */
public record Slot(Said said, Chip.Source source, List<Span> words) {

    public Slot {
        words = List.copyOf(words);
    }

    /** As it stands in a later question, which does not say it. */
    Slot carriedOver() {
        return new Slot(said, source == Chip.Source.DASHBOARD ? source : Chip.Source.CONTEXT, List.of());
    }
}
