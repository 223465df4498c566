package salesassistant.semantics.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.NumberWord;
import salesassistant.semantics.reading.words.Piece;
import salesassistant.semantics.reading.words.Token;

/** How many rows a ranking can be asked for. */
final class Counts {

    static final int MOST = 1000;
    private static final Set<Cue> RANKING = EnumSet.of(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST);

    private Counts() {}

    /** The number behind "top" or "bottom" that is no count of rows: none at all, less than none, or a part of one. */
    static Optional<Token> impossible(Lattice.Reading reading) {
        return reading.pieces().stream()
                .filter(piece -> piece.meaning() instanceof CueWord(var cue) && RANKING.contains(cue))
                .flatMap(top -> reading.pieces().stream().filter(number -> number.from() == top.to()))
                .filter(Counts::isImpossible)
                .map(number -> reading.tokens().get(number.from()))
                .findFirst();
    }

    private static boolean isImpossible(Piece piece) {
        return piece.meaning() instanceof NumberWord(var value, var percent, var _)
                && !percent
                && (value.stripTrailingZeros().scale() > 0
                        || value.signum() <= 0
                        || value.compareTo(BigDecimal.valueOf(MOST)) > 0);
    }
}
