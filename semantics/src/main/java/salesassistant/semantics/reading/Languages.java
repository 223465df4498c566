package salesassistant.semantics.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.words.Lattice;

/** Tells the language of a question from the words only one language has. */
final class Languages {

    private Languages() {}

    /** The language most words belong to; the conversation's, else English, where that does not tell. */
    static Language of(Lattice.Reading reading, Optional<Language> before) {
        var counts = counts(reading);
        int english = counts.getOrDefault(Language.EN, 0);
        int swedish = counts.getOrDefault(Language.SV, 0);
        if (english == swedish) {
            return before.orElse(swedishLetters(reading) ? Language.SV : Language.EN);
        }
        return swedish > english ? Language.SV : Language.EN;
    }

    /** Whether one language clearly outweighs the other. */
    static boolean certain(Lattice.Reading reading) {
        var counts = counts(reading);
        return Math.abs(counts.getOrDefault(Language.EN, 0) - counts.getOrDefault(Language.SV, 0)) > 0;
    }

    private static Map<Language, Integer> counts(Lattice.Reading reading) {
        var counts = new EnumMap<Language, Integer>(Language.class);
        for (int i = 0; i < reading.tokens().size(); i++) {
            int token = i;
            var languages = reading.pieces().stream()
                    .filter(piece -> piece.from() <= token && token < piece.to())
                    .flatMap(piece -> piece.languages().stream())
                    .distinct()
                    .toList();
            if (languages.size() == 1) {
                counts.merge(languages.getFirst(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean swedishLetters(Lattice.Reading reading) {
        return reading.tokens().stream()
                .anyMatch(token -> reading.unknown().contains(reading.tokens().indexOf(token))
                        && token.text().matches("(?iU).*[åäö].*"));
    }
}
