package salesassistant.app.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.reading.Chip;

/**
 * An answer that was looked up for another question's sake.
 *
 * @param answered without its rows, which are had by the question
 * @param words what is said of it there; none where its table has to do
 */
public record Looked(Question question, Outcome.Answered answered, List<Part> words) {

    private static final int FOLLOWUPS = 3;

    public Looked {
        words = List.copyOf(words);
    }

    /** How all of it was made, where it took so long in all. */
    public static Made made(Made declined, List<Looked> looked, Duration whole) {
        return new Made(
                declined.reading(),
                sum(looked, Made::executing),
                sum(looked, Made::fetching),
                sum(looked, Made::summarizing),
                whole,
                false);
    }

    /** The first few of the questions that lead on from them, each once. */
    public static List<String> followups(List<Looked> looked) {
        return looked.stream()
                .flatMap(one -> one.answered().narrative().followups().stream())
                .distinct()
                .limit(FOLLOWUPS)
                .toList();
    }

    private static Duration sum(List<Looked> looked, Function<Made, Duration> part) {
        return looked.stream().map(one -> part.apply(one.answered().made())).reduce(Duration.ZERO, Duration::plus);
    }

    /** What was asked, as it was understood. */
    String title() {
        return answered.understood().sentence().replaceFirst("\\.$", "");
    }

    /** What is said of it where it does not stand alone: what it is about comes first, unless the words tell it. */
    List<Part> introduced() {
        var limits = answered.understood().chips().stream()
                .filter(chip -> chip.kind() == Chip.Kind.FILTER && chip.source() != Chip.Source.DEFAULT)
                .map(chip -> chip.label().toLowerCase(Locale.ROOT))
                .toList();
        var text = words.stream().map(Part::text).collect(Collectors.joining()).toLowerCase(Locale.ROOT);
        if (!limits.isEmpty() && limits.stream().allMatch(text::contains)) {
            return words;
        }
        var parts = new ArrayList<Part>(List.of(new Part.Name(title()), new Part.Text(": ")));
        parts.addAll(words);
        return parts;
    }
}
