package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sure the assistant says it is of an answer. */
class ChatTrustTests extends TalkTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "how sure are you? | (%d) stands in the table | assumed, because you did not say",
                "Can I trust these numbers? | (%d) stands in the table | assumed, because you did not say",
                "stämmer siffrorna? | (%d) står i tabellen | antog, eftersom du inte sa något"
            })
    void anAnswerIsJudgedByWhatWasCheckedAndAssumed(String message, String checked, String assumed) {
        var asked = ask("top 3 brands in ketchup vs last year");

        var said = say(message, asked.path("conversation_id").asString());

        var figures = asked.path("summary_figures").size();
        assertThat(figures).isPositive();
        assertThat(said.path("message").asString()).contains(checked.formatted(figures), assumed, "latest 52 weeks");
        everySuggestionWorks(said);
    }

    @Test
    void withoutAnAnswerThereIsNothingToJudge() {
        var said = say("are you sure?", null);

        assertThat(said.path("message").asString()).contains("There is no answer");
        everySuggestionWorks(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share in ketchup", "andel i ketchup", "new products"})
    void wordsForSharingDoNotSwallowQuestionsAboutShares(String question) {
        assertThat(say(question, null).path("outcome").asString()).isNotEqualTo("said");
    }
}
