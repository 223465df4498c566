package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether every word of an answered question is in a chip or among the politeness, as the wire contract promises. */
final class Accounting {

    private Accounting() {}

    /** The words of the question that the interpretation does not account for. */
    static List<String> unaccounted(String question, JsonNode interpretation) {
        boolean[] accounted = new boolean[question.length()];
        Stream.concat(
                        interpretation.path("chips").values().stream()
                                .flatMap(chip -> chip.path("words").values().stream()),
                        interpretation.path("politeness").values().stream())
                .forEach(span ->
                        mark(accounted, span.path(0).asInt(), span.path(1).asInt()));
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < question.length()) {
            int to = from;
            while (to < question.length() && Character.isLetterOrDigit(question.charAt(to))) {
                to++;
            }
            if (to > from && !accounted[from]) {
                words.add(question.substring(from, to));
            }
            from = to + 1;
        }
        return List.copyOf(words);
    }

    private static void mark(boolean[] accounted, int from, int to) {
        for (int index = from; index < Math.min(to, accounted.length); index++) {
            accounted[index] = true;
        }
    }
}
