package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a mention is bound to by the words around it. */
record Frame(
        Mention mention,
        Subject subject,
        List<Moment> moments,
        List<Moment> focus,
        boolean dated,
        Said said,
        Words words) {

    /** The same words said of other members. */
    Frame of(Map<Dimension, Set<String>> members) {
        return new Frame(mention, subject.of(members), moments, focus, dated, said, words);
    }

    /** The same words said of other periods. */
    Frame at(List<Moment> others) {
        return new Frame(mention, subject, others, others, dated, said, words);
    }

    /** Said with the turns of phrase of another number. */
    Frame saidAs(Frame other) {
        return new Frame(mention, subject, moments, focus, dated, other.said, other.words);
    }

    /** Whom it is about: members by dimension, those it is compared with, whether only the text before says so, and whom that was about. */
    record Subject(
            Map<Dimension, Set<String>> members,
            Map<Dimension, Set<String>> others,
            boolean inherited,
            boolean stranger,
            boolean total,
            boolean group,
            boolean eitherWay,
            Map<Dimension, Set<String>> before) {

        boolean isEmpty() {
            return members.isEmpty();
        }

        Subject of(Map<Dimension, Set<String>> changed) {
            boolean several = changed.values().stream().anyMatch(set -> set.size() > 1);
            return new Subject(changed, others, false, stranger, total, several, eitherWay, before);
        }
    }

    /** The figures named: in the same part of the sentence, elsewhere in it, or figures the table lacks; whether before the mention. */
    record Said(List<Measure> near, List<Measure> far, boolean missing, boolean before) {}

    /** The turns of phrase directly before, before, after, in the part and in the sentence, and the direction in force. */
    record Words(
            EnumSet<Cue> touching,
            EnumSet<Cue> before,
            EnumSet<Cue> after,
            EnumSet<Cue> part,
            EnumSet<Cue> sentence,
            int direction) {

        boolean near(Cue cue) {
            return before.contains(cue) || after.contains(cue);
        }

        boolean nearAny(Cue... cues) {
            for (Cue cue : cues) {
                if (near(cue)) {
                    return true;
                }
            }
            return false;
        }

        boolean partAny(Cue... cues) {
            for (Cue cue : cues) {
                if (part.contains(cue)) {
                    return true;
                }
            }
            return false;
        }
    }
}
