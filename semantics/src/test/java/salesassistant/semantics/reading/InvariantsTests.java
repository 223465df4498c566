package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.Catalogs;

/** What must hold for every question, whatever it says; tried on all questions of the evaluation. */
class InvariantsTests {

    private static final Path QUESTIONS = Path.of("..", "evaluation", "questions");
    private static final Pattern TEXT = Pattern.compile("\"question\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    static Stream<String> questions() throws IOException {
        var all = new ArrayList<String>();
        var matcher = TEXT.matcher(Files.readString(QUESTIONS.resolve("dev.jsonl")));
        while (matcher.find()) {
            all.add(matcher.group(1).replace("\\\"", "\""));
        }
        Catalogs.nielsen().suggestions().values().forEach(all::addAll);
        return all.stream();
    }

    static Stream<String> understoodQuestions() throws IOException {
        return questions().filter(question -> Readers.read(question) instanceof Interpretation.Understood);
    }

    @ParameterizedTest
    @MethodSource("understoodQuestions")
    void accountsForEveryWord(String question) {
        var understood = Readers.understood(question);
        var accounted = Stream.concat(
                        understood.chips().stream().flatMap(chip -> chip.words().stream()),
                        understood.politeness().stream())
                .toList();
        WORD.matcher(question)
                .results()
                .forEach(word -> assertThat(accounted)
                        .as("“%s” in %s", word.group(), question)
                        .anyMatch(span -> span.from() <= word.start() && word.end() <= span.to()));
    }

    @ParameterizedTest
    @MethodSource("understoodQuestions")
    void neverReadsPastAWordItDoesNotKnow(String question) {
        var words = question.split(" ");
        for (int i = 0; i <= words.length; i++) {
            var planted = new ArrayList<>(List.of(words));
            planted.add(i, "blorptz");
            assertThat(Readers.read(String.join(" ", planted)))
                    .as(planted.toString())
                    .isInstanceOf(Interpretation.OutOfScope.class);
        }
    }

    @ParameterizedTest
    @MethodSource("understoodQuestions")
    void showsASourceForEveryPart(String question) {
        Readers.understood(question).chips().forEach(chip -> {
            if (chip.source() == Chip.Source.QUESTION) {
                assertThat(chip.words()).as(chip.toString()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void readsTheSameAlways(String question) {
        var first = Readers.read(question);
        assertThat(IntStream.range(0, 4).parallel().mapToObj(_ -> Readers.NIELSEN.read(question, Optional.empty())))
                .allMatch(first::equals);
    }

    @ParameterizedTest
    @MethodSource("understoodQuestions")
    void meansTheSameWhenAskedPolitely(String question) {
        assertThat(Readers.understood("Please " + question).query())
                .isEqualTo(Readers.understood(question).query());
    }
}
