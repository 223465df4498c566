package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionSetTests {

    private static final Path FOLDER = Files.exists(Path.of("questions")) ? Path.of("") : Path.of("evaluation");

    private final QuestionSet sets = new QuestionSet(FOLDER);

    @Test
    void everyQuestionHasAnExpectationThatCanBeRead() {
        for (Question question : all()) {
            assertThat(sets.expectation(question)).as(question.id()).isNotNull();
        }
    }

    @Test
    void questionsToDeclineExpectNoAnswerAndThoseToAnswerDoNotExpectNone() {
        for (Question question : all()) {
            boolean none = sets.expectation(question) instanceof Expectation.NoAnswer;
            if (question.expect().equals("decline")) {
                assertThat(none).as(question.id()).isTrue();
            }
            if (question.expectsAnswer()) {
                assertThat(none).as(question.id()).isFalse();
            }
        }
    }

    @Test
    void atMostATenthOfTheQuestionsMarkedAnswerIsLeftOpen() {
        List<Question> marked =
                sets.questions("dev").stream().filter(Question::expectsAnswer).toList();
        assertThat(marked.stream().filter(question -> sets.expectation(question) instanceof Expectation.Open))
                .hasSizeLessThanOrEqualTo(marked.size() / 10);
    }

    @Test
    void followUpsHaveAContext() {
        assertThat(sets.questions("dev").stream()
                        .filter(question -> question.group().equals("Follow-up")))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.before()).isNotEmpty());
    }

    @Test
    void goldStatesItsReadingAndItsQuestionAndNeverReadsAClock() {
        for (Question question : all()) {
            if (sets.expectation(question) instanceof Expectation.OneOf oneOf) {
                for (Gold gold : oneOf.golds()) {
                    assertThat(gold.reading()).as(gold.name()).isNotBlank();
                    assertThat(gold.sql()).as(gold.name()).contains("-- question: " + question.text());
                    assertThat(gold.sql().toLowerCase(java.util.Locale.ROOT))
                            .as(gold.name())
                            .doesNotContain("current_date", "now()");
                    assertThat(gold.required().size() + gold.either().size())
                            .as(gold.name())
                            .isPositive();
                }
            }
        }
    }

    @Test
    void everyScanPinsPeriodTypeMarketLevelAndProductLevel() {
        Pattern scan = Pattern.compile("FROM nielsen_sales_metrics");
        for (Question question : all()) {
            if (sets.expectation(question) instanceof Expectation.OneOf oneOf) {
                for (Gold gold : oneOf.golds()) {
                    long scans = scan.matcher(gold.sql()).results().count();
                    for (String partition : List.of("period_type =", "market_level =", "product_level =")) {
                        long pins = Pattern.compile(Pattern.quote(partition))
                                .matcher(gold.sql())
                                .results()
                                .count();
                        assertThat(pins).as(gold.name() + " " + partition).isGreaterThanOrEqualTo(scans);
                    }
                }
            }
        }
    }

    @Test
    void noGoldBelongsToNoQuestion() throws Exception {
        Set<String> known = new TreeSet<>();
        all().forEach(question -> known.add(question.id()));
        try (Stream<Path> files = Files.list(FOLDER.resolve("gold"))) {
            assertThat(files.map(file -> file.getFileName().toString().split("\\.")[0]))
                    .allMatch(known::contains);
        }
    }

    private List<Question> all() {
        List<Question> questions = new ArrayList<>(sets.questions("dev"));
        questions.addAll(sets.questions("extra"));
        return questions;
    }
}
