package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** "Hi, hope you had a nice weekend! How did ketchup do?": remarks before and after a question that ask for nothing. */
final class SmallTalk {

    /** What a remark ends with; letters and signs between two words are none. */
    private static final String END = "(?s).*(?:[,.!?;:\\n]|\\s[-–—]\\s).*";

    private static final Set<Cue> CHANGING = EnumSet.of(Cue.NOT, Cue.ONLY, Cue.VERSUS);

    private record Remark(int from, int to) {}

    /** The pieces with each remark as one that carries nothing for the answer; a word taken for a misspelling names nothing in it. */
    List<Piece> passed(String question, List<Token> tokens, List<Piece> pieces, Set<Integer> corrected) {
        var certain = pieces.stream()
                .filter(piece -> corrected.stream().noneMatch(at -> piece.from() <= at && at < piece.to()))
                .toList();
        var parts = parts(question, tokens);
        int first = 0;
        while (first < parts.size() - 1 && isRemark(parts.get(first), certain)) {
            first++;
        }
        int last = parts.size() - 1;
        while (last > first && isRemark(parts.get(last), certain)) {
            last--;
        }
        var remarks = new ArrayList<>(parts.subList(0, first));
        remarks.addAll(parts.subList(last + 1, Math.max(last + 1, parts.size())));
        var kept = new ArrayList<Piece>();
        pieces.stream()
                .filter(piece -> !(piece.meaning() instanceof Meaning.Courtesy))
                .filter(piece -> remarks.stream().noneMatch(remark -> overlap(remark, piece)))
                .forEach(kept::add);
        remarks.forEach(
                remark -> kept.add(new Piece(remark.from(), remark.to(), new Meaning.Politeness(), 0, Set.of())));
        return kept;
    }

    private static List<Remark> parts(String question, List<Token> tokens) {
        var parts = new ArrayList<Remark>();
        int from = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var between = question.substring(
                    tokens.get(i).span().to(), tokens.get(i + 1).span().from());
            if (between.matches(END)) {
                parts.add(new Remark(from, i + 1));
                from = i + 1;
            }
        }
        parts.add(new Remark(from, tokens.size()));
        return parts;
    }

    /** It begins like one, and names nothing that can be asked for. */
    private static boolean isRemark(Remark part, List<Piece> pieces) {
        return pieces.stream()
                        .anyMatch(piece -> piece.from() == part.from() && piece.meaning() instanceof Meaning.Courtesy)
                && pieces.stream().filter(piece -> overlap(part, piece)).noneMatch(SmallTalk::says);
    }

    private static boolean overlap(Remark part, Piece piece) {
        return piece.from() < part.to() && part.from() < piece.to();
    }

    private static boolean says(Piece piece) {
        return switch (piece.meaning()) {
            case Meaning.MeasureWord _,
                    Meaning.Noun _,
                    Meaning.Own _,
                    Meaning.MeasuredSuperlative _,
                    Meaning.Comparative _,
                    Meaning.Difference _,
                    Meaning.NumberWord _,
                    Meaning.SizeWord _,
                    Meaning.PeriodWord _,
                    Meaning.FromTo _,
                    Meaning.ComparisonWord _ -> true;
            case Meaning.MemberWord word -> !word.partial();
            case Meaning.CueWord(var cue) -> CHANGING.contains(cue);
            case Meaning.Place _,
                    Meaning.Standing _,
                    Meaning.GrainWord _,
                    Meaning.StepWord _,
                    Meaning.FeastWord _,
                    Meaning.TopicWord _,
                    Meaning.Glue _,
                    Meaning.Courtesy _,
                    Meaning.Politeness _ -> false;
        };
    }
}
