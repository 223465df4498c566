package salesassistant.simulator.genie.asking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text as a row of lower-case words, for finding phrases in it. */
public record Words(List<String> words) {

    public Words {
        words = List.copyOf(words);
    }

    static Words of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("'s ", " ")
                .replaceAll("[^\\p{L}\\p{N}&%+-]+", " ")
                .strip();
        return new Words(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
    }

    int size() {
        return words.size();
    }

    /** Whether the phrase stands at this place; the last word of the text may be its plural. */
    boolean at(int place, Words phrase) {
        if (phrase.size() == 0 || place + phrase.size() > size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            var said = words.get(place + i);
            var meant = phrase.words().get(i);
            var last = i == phrase.size() - 1;
            if (!said.equals(meant) && !(last && plural(said, meant))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plural(String said, String meant) {
        return said.equals(meant + "s")
                || said.equals(meant + "es")
                || (meant.endsWith("y") && said.equals(meant.substring(0, meant.length() - 1) + "ies"));
    }
}
