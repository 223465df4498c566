package salesassistant.semantics.reading;

import java.util.ArrayList;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Token;

/** Shows what was taken for a misspelling on the chip it was read into. */
record Misspellings(Lattice.Reading reading) {

    Interpretation.Understood shownIn(Interpretation.Understood understood) {
        if (reading.corrected().isEmpty()) {
            return understood;
        }
        var sentences = Sentences.of(understood.language());
        var chips = new ArrayList<Chip>();
        for (var chip : understood.chips()) {
            var shown = chip;
            for (int index : reading.corrected().keySet()) {
                var token = reading.tokens().get(index);
                if (holds(chip, token)) {
                    shown = shown.labelled(sentences.written(shown.label(), token.text()));
                }
            }
            chips.add(shown);
        }
        return new Interpretation.Understood(
                understood.language(),
                understood.query(),
                understood.draft(),
                understood.sentence(),
                chips,
                understood.politeness());
    }

    private static boolean holds(Chip chip, Token token) {
        return chip.words().stream()
                .anyMatch(words ->
                        words.from() <= token.span().from() && token.span().to() <= words.to());
    }
}
