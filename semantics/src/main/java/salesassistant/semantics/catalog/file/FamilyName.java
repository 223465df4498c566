package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;

/**
 * What the words of a measure's name say of a time window of its own.
 *
 * @param stem the name without window and part
 * @param doubtful whether the part stands at the end, where it may as well belong to the stem ("VoD %")
 */
record FamilyName(BakedWindow window, Part part, List<String> stem, boolean doubtful) {

    private static final Pattern CODE = Pattern.compile("(?:l|r|last)?(\\d{1,3})(?:w|wk|wks|week|weeks)");
    private static final List<List<String>> YEAR_TO_DATE = List.of(List.of("ytd"), List.of("year", "to", "date"));
    private static final List<String> BEFORE_A_NUMBER = List.of("last", "latest", "rolling", "past", "l", "r");
    private static final List<String> WEEKS = List.of("w", "wk", "wks", "week", "weeks");
    private static final int LONGEST_WINDOW = 530;

    /** Longer ways to say it first. */
    private static final List<Map.Entry<List<String>, Part>> PARTS = List.of(
            Map.entry(List.of("pct", "chg"), Part.PERCENT),
            Map.entry(List.of("pct", "change"), Part.PERCENT),
            Map.entry(List.of("pct", "diff"), Part.PERCENT),
            Map.entry(List.of("chg", "pct"), Part.PERCENT),
            Map.entry(List.of("change", "pct"), Part.PERCENT),
            Map.entry(List.of("diff", "pct"), Part.PERCENT),
            Map.entry(List.of("growth", "pct"), Part.PERCENT),
            Map.entry(List.of("prior", "year"), Part.YEAR_AGO),
            Map.entry(List.of("previous", "year"), Part.YEAR_AGO),
            Map.entry(List.of("last", "year"), Part.YEAR_AGO),
            Map.entry(List.of("year", "ago"), Part.YEAR_AGO),
            Map.entry(List.of("py"), Part.YEAR_AGO),
            Map.entry(List.of("ya"), Part.YEAR_AGO),
            Map.entry(List.of("ly"), Part.YEAR_AGO),
            Map.entry(List.of("diff"), Part.DIFFERENCE),
            Map.entry(List.of("difference"), Part.DIFFERENCE),
            Map.entry(List.of("delta"), Part.DIFFERENCE),
            Map.entry(List.of("chg"), Part.DIFFERENCE),
            Map.entry(List.of("change"), Part.DIFFERENCE),
            Map.entry(List.of("growth"), Part.PERCENT),
            Map.entry(List.of("yoy"), Part.PERCENT),
            Map.entry(List.of("pct"), Part.PERCENT),
            Map.entry(List.of("percent"), Part.PERCENT));

    FamilyName {
        stem = List.copyOf(stem);
    }

    /** What the words say; empty where they name no window. */
    static Optional<FamilyName> of(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            var rest = words.subList(from, words.size());
            var window = window(rest);
            if (window.isPresent()) {
                var before = words.subList(0, from);
                var after = rest.subList(window.get().getKey(), rest.size());
                return named(window.get().getValue(), before, after);
            }
        }
        return Optional.empty();
    }

    /** How many words name a window here, and which. */
    private static Optional<Map.Entry<Integer, BakedWindow>> window(List<String> words) {
        for (var phrase : YEAR_TO_DATE) {
            if (startsWith(words, phrase)) {
                return Optional.of(Map.entry(phrase.size(), BakedWindow.YEAR_TO_DATE));
            }
        }
        var code = CODE.matcher(words.getFirst());
        if (code.matches()) {
            return weeks(1, code.group(1));
        }
        boolean spelled = words.size() > 2
                && BEFORE_A_NUMBER.contains(words.getFirst())
                && words.get(1).matches("\\d{1,3}")
                && WEEKS.contains(words.get(2));
        return spelled ? weeks(3, words.get(1)) : Optional.empty();
    }

    private static Optional<Map.Entry<Integer, BakedWindow>> weeks(int words, String number) {
        int weeks = Integer.parseInt(number);
        return weeks > 0 && weeks <= LONGEST_WINDOW
                ? Optional.of(Map.entry(words, new BakedWindow(weeks)))
                : Optional.empty();
    }

    private static Optional<FamilyName> named(BakedWindow window, List<String> before, List<String> after) {
        for (var part : PARTS) {
            var words = part.getKey();
            if (startsWith(after, words)) {
                return found(window, part.getValue(), before, after.subList(words.size(), after.size()), false);
            }
            if (startsWith(before, words)) {
                return found(window, part.getValue(), before.subList(words.size(), before.size()), after, false);
            }
            if (endsWith(before, words)) {
                boolean doubtful = after.isEmpty() && part.getValue() == Part.PERCENT;
                return found(window, part.getValue(), before.subList(0, before.size() - words.size()), after, doubtful);
            }
        }
        for (var part : PARTS) {
            var words = part.getKey();
            if (endsWith(after, words)) {
                return found(window, part.getValue(), before, after.subList(0, after.size() - words.size()), true);
            }
        }
        return found(window, Part.VALUE, before, after, false);
    }

    private static Optional<FamilyName> found(
            BakedWindow window, Part part, List<String> before, List<String> after, boolean doubtful) {
        var stem = new ArrayList<>(before);
        stem.addAll(after);
        return stem.isEmpty() ? Optional.empty() : Optional.of(new FamilyName(window, part, stem, doubtful));
    }

    /** The same name read as if its last word belonged to the stem. */
    FamilyName asValue(List<String> words) {
        var whole = new ArrayList<String>();
        for (int from = 0; from < words.size(); from++) {
            var found = window(words.subList(from, words.size()));
            if (found.isPresent()) {
                from += found.get().getKey() - 1;
            } else {
                whole.add(words.get(from));
            }
        }
        return new FamilyName(window, Part.VALUE, whole, false);
    }

    private static boolean startsWith(List<String> words, List<String> phrase) {
        return words.size() >= phrase.size() && words.subList(0, phrase.size()).equals(phrase);
    }

    private static boolean endsWith(List<String> words, List<String> phrase) {
        return words.size() >= phrase.size()
                && words.subList(words.size() - phrase.size(), words.size()).equals(phrase);
    }
}
