package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What speaks of a misreading where the rules call a claim of a text false, for learning how much it weighs. */
public record Pieces(Map<String, Double> pieces) {

    /** Of the claims from one place of the text to another. */
    public static List<Pieces> of(Table table, String text, int start, int end) {
        var found = new ArrayList<Pieces>();
        Checker.check(
                table,
                text,
                verdicts -> verdicts.claims().stream()
                        .filter(at -> overlaps(verdicts.parts(), at, start, end))
                        .flatMap(at -> new Weighing(verdicts).doubt(at).stream())
                        .forEach(evidence -> found.add(new Pieces(evidence.pieces()))));
        return found;
    }

    private static boolean overlaps(Parts parts, int at, int start, int end) {
        Mention mention = parts.mentions().get(at);
        return parts.tokens().get(mention.start()).from() < end
                && start < parts.tokens().get(mention.end() - 1).to();
    }
}
