package salesassistant.evaluation.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may hold digits without being a figure: the names of what is in the tables, and what the question was limited to.
 *
 * @param names each as it may stand in a text
 */
public record Scope(Set<String> names) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.,–\\-]*[\\p{L}\\p{N}])?");

    public Scope {
        names = Set.copyOf(names);
    }

    /** The words of a text that are or hold a number, outside its figures and outside all names. */
    List<String> strange(String text, List<Figure> figures, Tongue tongue) {
        StringBuilder left = new StringBuilder(text);
        figures.forEach(figure -> blank(left, figure.from(), figure.to()));
        names.stream()
                .filter(name -> isNumbered(name, tongue))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> blank(left, name));
        List<String> strange = new ArrayList<>();
        Matcher word = WORD.matcher(left);
        while (word.find()) {
            if (isNumber(word.group(), tongue)) {
                strange.add(word.group());
            }
        }
        return strange;
    }

    private static boolean isNumbered(String name, Tongue tongue) {
        return WORD.matcher(name).results().anyMatch(word -> isNumber(word.group(), tongue));
    }

    private static boolean isNumber(String word, Tongue tongue) {
        return word.chars().anyMatch(Character::isDigit) || tongue.counts(word);
    }

    /** A name counts as a whole: a 5 does not stand in 750 g. */
    private static void blank(StringBuilder text, String name) {
        Matcher found = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text.toString());
        while (found.find()) {
            blank(text, found.start(), found.end());
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            text.setCharAt(i, '_');
        }
    }
}
