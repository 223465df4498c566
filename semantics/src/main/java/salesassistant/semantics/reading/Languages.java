package salesassistant.semantics.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** A Swedish letter in a word, which in a name would tell nothing. */
    private static boolean swedishLetters(Lattice.Reading reading) {
        return IntStream.range(0, reading.tokens().size())
                .filter(i -> reading.tokens().get(i).text().matches("(?iU).*[åäö].*"))
                .anyMatch(i -> reading.unknown().contains(i)
                        || reading.pieces().stream()
                                .filter(piece -> piece.from() <= i && i < piece.to())
                                .anyMatch(piece -> piece.languages().contains(Language.SV)));
    }
}
