package salesassistant.semantics.catalog.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words inside a technical name: {@code Value_SalesCU %} is value, sales, cu and pct. */
final class NameWords {

    /** Where one word ends inside another; abbreviations such as VoD stay whole. */
    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}(?:\\p{Ll}{2}|\\p{Lu}))|(?<=\\p{Lu}{2})(?=\\p{Lu}\\p{Ll}{2})");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int LONGEST = 80;

    private NameWords() {}

    static List<String> of(String name) {
        var spread = Normalizer.normalize(name, Normalizer.Form.NFKC).replace("%", " pct ");
        var words = new ArrayList<String>();
        for (var word : BREAK.split(HUMP.matcher(spread).replaceAll(" "))) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** A name for our own use that no other entry has: lower case, words joined by underscores. */
    static String unique(String name, Set<String> taken) {
        var joined = String.join("_", of(name));
        var stem = joined.isEmpty() ? "unnamed" : joined.substring(0, Math.min(LONGEST, joined.length()));
        var unique = stem;
        for (int i = 2; !taken.add(unique); i++) {
            unique = stem + "_" + i;
        }
        return unique;
    }

    /** A technical name as people would say it. */
    static String spoken(String name) {
        var words = String.join(" ", of(name));
        return words.replaceAll("\\bpct\\b", "%");
    }

    /** A noun and its English plural. */
    static List<String> withPlural(String noun) {
        var forms = new LinkedHashSet<>(List.of(noun));
        if (noun.isEmpty() || !Character.isLetter(noun.charAt(noun.length() - 1))) {
            return List.copyOf(forms);
        }
        if (noun.matches(".*[^aeiou]y")) {
            forms.add(noun.substring(0, noun.length() - 1) + "ies");
        } else if (noun.matches(".*(s|x|z|ch|sh)")) {
            forms.add(noun + "es");
        } else {
            forms.add(noun + "s");
        }
        return List.copyOf(forms);
    }
}
