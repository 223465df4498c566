package salesassistant.semantics.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Interpretation.Reason;
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

    /** Rows are counted where a condition chooses them and nothing cuts them off; a place is one of a single list. */
    static void fit(Parts parts, Query query) {
        boolean uncounted = parts.has(Said.RowsCounted.class)
                && (query.conditions().isEmpty()
                        || query.ranking().isPresent()
                        || query.breakdowns().size() != 1);
        if (uncounted || parts.has(Said.PlaceNamed.class) && query.breakdowns().size() != 1) {
            throw UnfitDraft.because(Reason.NOT_UNDERSTOOD, "a count or a place of what is no single list");
        }
    }

    /** What of the rows is asked for, where it is not all of them. */
    static Optional<Asked> asked(Draft draft, Query query) {
        var parts = new Parts(draft.slots());
        if (parts.has(Said.RowsCounted.class)) {
            return Optional.of(new Asked.Count());
        }
        return parts.last(Said.PlaceNamed.class)
                .map(Said.PlaceNamed::place)
                .filter(place -> query.ranking()
                        .filter(ranking -> ranking.count() == place)
                        .isPresent())
                .map(Asked.Place::new);
    }

    /** The sentence with what of its rows is asked for. */
    static String asked(Draft draft, Query query, String sentence) {
        var sentences = Sentences.of(draft.language());
        return asked(draft, query)
                .map(asked -> switch (asked) {
                    case Asked.Count _ -> sentences.rowsAsked(sentence);
                    case Asked.Place(int number) -> sentences.placeAsked(sentence, number);
                })
                .orElse(sentence);
    }

    private static boolean isImpossible(Piece piece) {
        return piece.meaning() instanceof NumberWord(var value, var percent, var _)
                && !percent
                && (value.stripTrailingZeros().scale() > 0
                        || value.signum() <= 0
                        || value.compareTo(BigDecimal.valueOf(MOST)) > 0);
    }
}
