package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.ScriptedModel.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reasons of a change in a model's words: a cause is named only where the explanation found it. */
class WhyWordsTests extends ModelServerTests {

    private static final String WHY = "Why did sales of Solgård drop in Region Norr last 12 weeks?";

    @Test
    void reasonsAreWordedByTheModelWithTheirFigures() {
        MODEL.script(
                sent -> says(sent.computed().replace("Mostly lost distribution: ", "Because of lost distribution: ")));

        var answer = ask(WHY);

        assertThat(answer.path("summary_by").asString()).as(answer.toString()).isEqualTo("model");
        assertThat(answer.path("ai_summary").asString()).contains("Because of lost distribution: ");
        assertThat(ours()).containsAll(figures(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{H}",
                "{H} Because of price: {D}. Because of lost distribution and sunshine: {D}. Because of the weather: {D}."
                        + " Promotions took {D}. It fell because of lost distribution."
            })
    void aCauseThatWasNotFoundIsNotShown(String words) {
        MODEL.script(sent -> {
            var computed = sent.computed();
            var headline = computed.substring(0, computed.indexOf(". ") + 1);
            var driver =
                    computed.substring(computed.indexOf("distribution: ") + 14).split("[,)]")[0] + ")";
            return says(words.replace("{H}", headline).replace("{D}", driver));
        });

        var answer = ask(WHY);

        assertThat(answer.path("summary_by").asString()).isEqualTo("computed");
        assertThat(answer.path("ai_summary").asString())
                .contains("Mostly lost distribution")
                .doesNotContain("sunshine", "weather", "Because");
    }

    @Test
    void aFigureOfOneCauseIsNotToldOfTheWhole() {
        MODEL.script(sent -> says(sent.computed() + " Sales fell by {{f4}}. Sales fell by {{f5}}."));

        var answer = ask(WHY);

        assertThat(answer.path("ai_summary").asString()).doesNotContain("Sales fell by");
        assertThat(ours()).containsAll(figures(answer));
    }

    /** What our own text of the same answer tells. */
    private List<String> ours() {
        MODEL.script(_ -> says(""));
        return figures(ask(WHY));
    }

    private static List<String> figures(JsonNode answer) {
        return answer.path("summary_figures").findValuesAsString("source");
    }
}
