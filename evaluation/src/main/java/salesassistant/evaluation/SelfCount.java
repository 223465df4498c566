package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import salesassistant.evaluation.told.Found;
import salesassistant.evaluation.told.Passage;

/** What the self-check said of our texts of one kind. */
final class SelfCount {

    private final List<String> wrong = new ArrayList<>();
    private int texts;
    private int supported;
    private int contradicted;
    private int without;

    void add(Passage passage, List<Found> found) {
        texts++;
        for (Found one : found) {
            switch (one.verdict()) {
                case SUPPORTED -> supported++;
                case CONTRADICTED -> contradicted++;
                case WITHOUT_REFERENCE -> without++;
            }
            if (one.verdict() != Found.Verdict.SUPPORTED) {
                wrong.add("%s, %s: %s (%s)%n    %s"
                        .formatted(passage.kind(), one.verdict(), one.words(), one.why(), passage.text()));
            }
        }
    }

    /** Each figure that is not supported with the text it is in. */
    List<String> wrong() {
        return wrong;
    }

    int figures() {
        return supported + contradicted + without;
    }

    String markdown(String kind) {
        return "| %s | %d | %d | %d | %d | %d |%n".formatted(kind, texts, figures(), supported, contradicted, without);
    }
}
