package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The forms of a word of the word lists: "climb+" is an English verb, "drop++" one that doubles its last letter,
 * "ök+a", "höj+er" and "krymp+te" are Swedish verbs of the three regular kinds, "ökning+en", "tapp+et" and "sort+er"
 * Swedish nouns, "svag+ast" and "hög+st" Swedish superlatives, "{rise,rose,risen}" is any of these.
 */
final class Forms {

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "a", List.of("a", "ar", "ade", "at", "as", "ades", "ats", "ande"),
            "er", List.of("a", "er", "de", "t", "as", "s", "des", "ts", "ande"),
            "te", List.of("a", "er", "te", "t", "as", "s", "tes", "ts", "ande"),
            "en", List.of("", "en", "ar", "arna", "ens", "arnas"),
            "et", List.of("", "et", "en", "ets"),
            "erna", List.of("", "en", "er", "erna", "ernas"),
            "ast", List.of("ast", "aste"),
            "st", List.of("st", "sta", "ste"),
            "are", List.of("are"));

    private Forms() {}

    static List<String> of(String written) {
        int close = written.indexOf('}');
        if (close > 0) {
            var all = new ArrayList<String>();
            for (String one : written.substring(1, close).split(",", -1)) {
                all.addAll(of(one + written.substring(close + 1)));
            }
            return all;
        }
        int plus = written.indexOf('+');
        if (plus <= 0) {
            return List.of(written);
        }
        String stem = written.substring(0, plus);
        String kind = written.substring(plus + 1);
        if (kind.isEmpty() || kind.equals("+")) {
            return english(stem, !kind.isEmpty());
        }
        List<String> endings = ENDINGS.get(kind);
        if (endings == null) {
            throw new IllegalArgumentException("No such forms: " + written);
        }
        return endings.stream().map(ending -> stem + ending).toList();
    }

    private static List<String> english(String verb, boolean doubles) {
        char last = verb.charAt(verb.length() - 1);
        if (last == 'e') {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, verb + "s", verb + "d", stem + "ing");
        }
        if (last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
        }
        boolean hisses = verb.endsWith("sh") || verb.endsWith("ch") || last == 's' || last == 'x';
        String root = doubles ? verb + last : verb;
        return List.of(verb, verb + (hisses ? "es" : "s"), root + "ed", root + "ing");
    }
}
