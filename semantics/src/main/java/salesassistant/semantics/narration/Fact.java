package salesassistant.semantics.narration;

import java.util.Set;
import salesassistant.semantics.insight.FigureRef;

/**
 * A figure of an answer under a name of its own, so that somebody else can write a sentence around it.
 *
 * @param id what stands for it in such a sentence, f1 for example
 * @param description what it tells
 * @param subjects the members and steps of time it is about, as they are written; empty where it is about all rows
 * @param move whether it says by how much something moved, and so carries a sign
 * @param figure as we write it
 * @param unsigned the same where words beside it tell the sign
 */
public record Fact(
        String id, String description, Set<String> subjects, boolean move, Part.Figure figure, Part.Figure unsigned) {

    public Fact {
        subjects = Set.copyOf(subjects);
    }

    public FigureRef reference() {
        return figure.reference();
    }

    /** Minus one, nought or one, as the reader sees it: what is rounded to nought has no sign. */
    public int sign() {
        var nought = figure.text().chars().noneMatch(c -> c >= '1' && c <= '9');
        return nought ? 0 : reference().value().signum();
    }
}
