package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What stands out in an answer. */
class InsightTests extends ServerTests {

    @Test
    void anAnswerSaysWhatStandsOutWithItsFiguresInPlace() {
        var insights = ask("sales by brand vs last year").path("insights");

        assertThat(insights.path(0).path("kind").asString()).isEqualTo("contribution");
        assertThat(insights.path(0).path("text").asString()).startsWith("Rubino moves unlike the others");
        assertThat(insights.path(0).path("direction").asString()).isEqualTo("good");
        for (var insight : insights) {
            assertThat(insight.path("figures")).isNotEmpty();
            for (var figure : insight.path("figures")) {
                var from = figure.path("from").asInt();
                var to = figure.path("to").asInt();
                assertThat(insight.path("text").asString().substring(from, to))
                        .isEqualTo(figure.path("text").asString());
                assertThat(figure.path("source").asString()).isNotEmpty();
            }
        }
    }

    @Test
    void theQuestionOfAnInsightIsAnswered() {
        var insights = ask("sales by retailer vs last year").path("insights");

        assertThat(insights).isNotEmpty();
        for (var insight : insights) {
            assertThat(ask(insight.path("question").asString()).path("outcome").asString())
                    .isEqualTo("answered");
        }
    }

    /** Rows thinned by a limit on figures, or by how many were asked for, are no whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brands have declining sales",
                "brands with sales growth above 5 %",
                "top 3 brands by sales vs last year",
                "top 1 brand by sales vs last year"
            })
    void nothingIsSaidOfTheWholeByRowsThatAreNotAllOfIt(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(each(answer, "kind")).doesNotContain("change", "concentration", "laggard");
        assertThat(each(answer, "text")).noneMatch(text -> text.contains("of the whole change"));
    }

    /** Whoever sells most may have been left out by the limit, or stand at the other end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brands have declining sales",
                "bottom 5 brands by sales vs last year",
                "top 5 brands by growth vs last year"
            })
    void nobodyIsFarAheadWhereTheLargestMayBeMissing(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(each(answer, "kind")).doesNotContain("leader");
    }

    /** What stands there in each insight. */
    private static Stream<String> each(JsonNode answer, String field) {
        return answer.path("insights").valueStream().map(one -> one.path(field).asString());
    }
}
