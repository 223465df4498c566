package salesassistant.semantics.reading.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What "changed from 2024 to 2025" is held against 2024; where nothing moved, or something else is compared, it is a stretch. */
final class Ends {

    private static final Set<Cue> MOVED = EnumSet.of(Cue.GROW, Cue.GROWING, Cue.DECLINE);
    private static final Set<Cue> COURSE = EnumSet.of(Cue.TREND, Cue.ROLLING);

    private final List<Piece> ends;
    private final boolean compared;

    Ends(List<Piece> pieces) {
        this.ends = pieces.stream()
                .filter(piece -> piece.meaning() instanceof Meaning.FromTo)
                .toList();
        this.compared = pieces.stream().anyMatch(piece -> isCue(piece, MOVED))
                && pieces.stream().noneMatch(this::speaksOtherwise);
    }

    /** Whether a piece says what is meant by the ends. */
    boolean allow(Piece piece) {
        if (piece.meaning() instanceof Meaning.FromTo) {
            return compared;
        }
        return !compared
                || !(piece.meaning() instanceof Meaning.PeriodWord)
                || ends.stream().noneMatch(end -> same(end, piece));
    }

    private boolean speaksOtherwise(Piece piece) {
        return switch (piece.meaning()) {
            case Meaning.ComparisonWord _, Meaning.FeastWord _ -> true;
            case Meaning.PeriodWord _, Meaning.GrainWord _ -> ends.stream().noneMatch(end -> within(piece, end));
            default -> isCue(piece, COURSE);
        };
    }

    private static boolean isCue(Piece piece, Set<Cue> cues) {
        return piece.meaning() instanceof Meaning.CueWord(var cue) && cues.contains(cue);
    }

    private static boolean same(Piece end, Piece piece) {
        return end.from() == piece.from() && end.to() == piece.to();
    }

    private static boolean within(Piece piece, Piece end) {
        return piece.from() >= end.from() && piece.to() <= end.to();
    }
}
