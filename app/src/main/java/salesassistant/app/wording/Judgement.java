package salesassistant.app.wording;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.narration.Part;

/** What is to become of a sentence that a model wrote. */
sealed interface Judgement {

    /**
     * It is shown, with our figures in their places.
     *
     * @param answer which of several answers it is about, counted from nought
     */
    record Holds(int answer, List<Part> parts) implements Judgement {

        public Holds {
            parts = List.copyOf(parts);
        }

        /** One about the only answer there is. */
        Holds(List<Part> parts) {
            this(0, parts);
        }

        /** Sentences as they stand one after another. */
        static List<Part> inARow(List<Holds> sentences) {
            var parts = new ArrayList<Part>();
            for (var sentence : sentences) {
                if (!parts.isEmpty()) {
                    parts.add(new Part.Text(" "));
                }
                parts.addAll(sentence.parts());
            }
            return parts;
        }
    }

    /** It may be true, but nothing here says so: it is left out. */
    record Unbacked(String why) implements Judgement {}

    /** It says what the answer does not say: nothing of this reply is shown. */
    record Wrong(String why) implements Judgement {}
}
