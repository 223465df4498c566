package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for a claim of a text, for learning how much it weighs: for a misreading where the rules call it false, or for
 * each figure a number may be said of, with what the rules say.
 */
public record Pieces(Part part, Verdict rules, List<Map<String, Double>> candidates) {

    /** What the pieces speak for. */
    public enum Part {
        MISREAD,
        LUCKY,
        MEANT,
        /** Nothing learned decides. */
        SETTLED
    }

    /** Of the claims from one place of the text to another. */
    public static List<Pieces> of(Table table, String text, int start, int end) {
        var found = new ArrayList<Pieces>();
        Checker.check(
                table,
                text,
                verdicts -> verdicts.claims().stream()
                        .filter(at -> overlaps(verdicts.parts(), at, start, end))
                        .flatMap(at -> of(verdicts, at))
                        .forEach(found::add));
        return found;
    }

    /** The lines of certainty.txt. */
    public static List<String> kept() {
        return Lexicon.lines("certainty.txt");
    }

    /** The text judged with weights and bars, in the lines of certainty.txt. */
    public static Checked weighed(Table table, String text, List<String> lines) {
        var certainty = new Certainty(lines);
        return Checker.check(table, text, verdicts -> new Weighing(verdicts, certainty).decide());
    }

    /** The text judged as if every number left open were said of the likeliest figure it agrees with. */
    public static Checked asMeant(Table table, String text) {
        return Checker.check(
                table,
                text,
                verdicts -> verdicts.claims()
                        .forEach(at -> new Possible(verdicts)
                                .likeliest(at, Certainty.kept())
                                .filter(meant -> verdicts.judgement(at).verdict() == Verdict.NOT_CHECKABLE)
                                .ifPresent(meant -> verdicts.put(at, Judgement.supported(meant.fact())))));
    }

    private static Stream<Pieces> of(Verdicts verdicts, int at) {
        Verdict rules = verdicts.judgement(at).verdict();
        List<Map<String, Double>> meant = new Possible(verdicts)
                .of(at).stream().map(one -> one.evidence().pieces()).toList();
        List<Pieces> found = Stream.of(
                        new Doubt(verdicts)
                                .ofFalse(at)
                                .map(evidence -> new Pieces(Part.MISREAD, rules, List.of(evidence.pieces()))),
                        meant.isEmpty()
                                ? Optional.<Pieces>empty()
                                : Optional.of(
                                        new Pieces(rules == Verdict.SUPPORTED ? Part.LUCKY : Part.MEANT, rules, meant)))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? Stream.of(new Pieces(Part.SETTLED, rules, List.of())) : found.stream();
    }

    private static boolean overlaps(Parts parts, int at, int start, int end) {
        Mention mention = parts.mentions().get(at);
        return parts.tokens().get(mention.start()).from() < end
                && start < parts.tokens().get(mention.end() - 1).to();
    }
}
