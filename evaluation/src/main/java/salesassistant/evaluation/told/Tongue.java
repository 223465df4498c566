package salesassistant.evaluation.told;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The language of a text: how it writes numbers, and its words that matter beside them. */
enum Tongue {
    ENGLISH(
            "\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?",
            Set.of("the", "of", "and", "in", "was", "is", "with", "to", "against", "from", "at", "has"),
            Set.of("fell", "falls", "fall", "loss", "lost", "down", "lowest"),
            Set.of("rose", "rises", "rise", "gain", "gained", "up"),
            List.of(
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "dozen",
                    "hundred",
                    "thousand",
                    "million",
                    "half",
                    "third",
                    "thirds",
                    "twice",
                    "double",
                    "doubled",
                    "doubles",
                    "second",
                    "fourth",
                    "fifth",
                    "tenth")),
    SWEDISH(
            "\\d{1,3}(?:\\u00a0\\d{3})*(?:,\\d+)?",
            Set.of(
                    "och", "av", "i", "är", "har", "var", "med", "till", "mot", "från", "på", "den", "det", "de",
                    "under"),
            Set.of("minskade", "minskar", "minskning", "föll", "faller", "tappade", "lägst"),
            Set.of("ökade", "ökar", "ökning", "steg", "stiger", "vann"),
            List.of(
                    "två",
                    "tre",
                    "fyra",
                    "fem",
                    "sex",
                    "sju",
                    "åtta",
                    "nio",
                    "tio",
                    "elva",
                    "tolv",
                    "dussin",
                    "hundra",
                    "tusen",
                    "miljon",
                    "miljoner",
                    "hälften",
                    "halva",
                    "tredjedel",
                    "tredjedelar",
                    "dubbelt",
                    "dubblades",
                    "fördubblades",
                    "tvåa",
                    "tvåan",
                    "trea",
                    "trean",
                    "tredje",
                    "fjärde",
                    "femte"));

    private static final Pattern AVERAGE =
            Pattern.compile("^ (above|below|över|under) (?:snittet|the (?:\\S+ )?average)\\b");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    private final Pattern number;
    private final Set<String> own;
    private final Set<String> falling;
    private final Set<String> rising;
    private final Set<String> counts;

    Tongue(String number, Set<String> own, Set<String> falling, Set<String> rising, List<String> counts) {
        this.number = Pattern.compile(number);
        this.own = own;
        this.falling = falling;
        this.rising = rising;
        this.counts = Set.copyOf(counts);
    }

    /** The language a text has more words of. */
    static Tongue of(String text) {
        return SWEDISH.hits(text) > ENGLISH.hits(text) ? SWEDISH : ENGLISH;
    }

    boolean writes(String digits) {
        return number.matcher(digits).matches();
    }

    /** The number that such digits stand for. */
    double read(String digits) {
        return Double.parseDouble(
                this == SWEDISH ? digits.replace("\u00a0", "").replace(',', '.') : digits.replace(",", ""));
    }

    /** Minus one where the last word of direction in a text says down, one where it says up, nought where there is none. */
    int direction(String text) {
        int direction = 0;
        for (String word : words(text)) {
            direction = falling.contains(word) ? -1 : rising.contains(word) ? 1 : direction;
        }
        return direction;
    }

    /** Plus one where a text goes on with "above" an average, minus one with "below", else nought. */
    int besideAnAverage(String after) {
        var said = AVERAGE.matcher(after);
        if (!said.find()) {
            return 0;
        }
        return Set.of("above", "över").contains(said.group(1)) ? 1 : -1;
    }

    /** Whether a word is a number, or a part or a place that is one. */
    boolean counts(String word) {
        return counts.contains(word.toLowerCase(Locale.ROOT));
    }

    private long hits(String text) {
        return words(text).stream().filter(own::contains).count();
    }

    private static List<String> words(String text) {
        return Arrays.asList(WORDS.split(text.toLowerCase(Locale.ROOT)));
    }
}
