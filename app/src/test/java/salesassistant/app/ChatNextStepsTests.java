package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What an answer calls for next, why of one of its rows, and whether its rows are out of the ordinary. */
class ChatNextStepsTests extends TalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales by brand in ketchup vs last year             | what should I do?    | yours to decide   | **Find out what explains it.**
            försäljning per märke i ketchup mot förra året     | vad ska jag göra nu? | avgör du          | **Ta reda på vad som förklarar det.**
            sales by brand in ketchup vs last year             | what should I tell my boss? | yours to decide | **Find out what explains it.**
            """)
    void whatToDoIsWhatStandsOutAndWhatToLookAtBecauseOfIt(String first, String then, String whose, String step) {
        var before = say(first, null);

        var said = say(then, conversation(before));

        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("message").asString()).contains(whose, step, "Rubino");
        assertThat(said.path("parts").path(0).path("figures")).isNotEmpty();
        everySuggestionWorks(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            top 3 brands in ketchup vs last year   | why the first one?  | Solgård
            topp 3 märken i ketchup mot förra året | varför den första?  | Solgård
            topp 3 märken i ketchup mot förra året | varför den andra?   | Rubino
            """)
    void whyOfARowIsAboutItsMember(String first, String then, String brand) {
        var before = say(first, null);

        var said = say(then, conversation(before));

        assertThat(said.path("outcome").asString()).isEqualTo("answered");
        assertThat(said.path("message").asString()).contains(brand);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales by brand in ketchup vs last year         | is that normal?  | others in this answer
            försäljning per märke i ketchup mot förra året | är det normalt?  | övriga i svaret
            """)
    void whetherSeveralAreUsualIsToldByTheOneThatIsNot(String first, String then, String words) {
        var before = say(first, null);

        var said = say(then, conversation(before));

        assertThat(said.path("outcome").asString()).isEqualTo("said");
        assertThat(said.path("message").asString()).contains(words, "Rubino");
        everySuggestionWorks(said);
    }

    private static String conversation(JsonNode said) {
        return said.path("conversation_id").asString();
    }
}
