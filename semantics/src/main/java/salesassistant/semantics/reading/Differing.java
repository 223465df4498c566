package salesassistant.semantics.reading;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells sentences apart by the parts that are not in all of them. */
final class Differing {

    /** What parts a sentence; commas in brackets do not. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;] (?![^(]*\\))");

    private Differing() {}

    /** What each says that another does not; the sentences themselves where that does not tell them apart. */
    static List<String> of(List<String> sentences) {
        var parts = sentences.stream().map(Differing::parts).toList();
        var shared = new HashSet<>(parts.isEmpty() ? Set.<String>of() : parts.getFirst());
        parts.forEach(shared::retainAll);
        var labels = parts.stream()
                .map(some ->
                        some.stream().filter(part -> !shared.contains(part)).collect(Collectors.joining(", ")))
                .map(Differing::capital)
                .toList();
        boolean tell =
                labels.stream().noneMatch(String::isEmpty) && Set.copyOf(labels).size() == labels.size();
        return tell ? labels : sentences;
    }

    private static Set<String> parts(String sentence) {
        var whole = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return new LinkedHashSet<>(List.of(BETWEEN_PARTS.split(whole)));
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
