package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
