package salesassistant.semantics.narration;

import salesassistant.semantics.insight.FigureRef;

/** A stretch of a summary; what kind it is says where its words may come from. */
public sealed interface Part {

    /** How it reads. */
    String text();

    /** Plain words; they cannot hold a digit, so that no number gets in unbound. */
    record Text(String text) implements Part {

        public Text {
            if (text.chars().anyMatch(Character::isDigit)) {
                throw new IllegalArgumentException("A number must be bound to the answer: " + text);
            }
        }
    }

    /** A name out of the catalog, the query or a row: a measure, a member, a period; it may contain digits. */
    record Name(String text) implements Part {}

    /** A number of the answer; only the narrator writes it, and only from a reference. */
    final class Figure implements Part {

        private final FigureRef reference;
        private final String text;
        private final String alone;

        Figure(FigureRef reference, Numerals numerals) {
            this(reference, numerals.text(reference), numerals.text(reference));
        }

        private Figure(FigureRef reference, String text, String alone) {
            this.reference = reference;
            this.text = text;
            this.alone = alone;
        }

        /** A change, with its sign. */
        static Figure moved(FigureRef reference, Numerals numerals) {
            return new Figure(reference, numerals.signed(reference), numerals.signed(reference));
        }

        /** How large it is; which way it goes is said beside it. */
        static Figure sized(FigureRef reference, Numerals numerals) {
            return new Figure(reference, numerals.size(reference), numerals.text(reference));
        }

        public FigureRef reference() {
            return reference;
        }

        @Override
        public String text() {
            return text;
        }

        /** How it reads where no words beside it say which way it goes. */
        public String alone() {
            return alone;
        }

        @Override
        public String toString() {
            return text + " <- " + reference;
        }
    }
}
