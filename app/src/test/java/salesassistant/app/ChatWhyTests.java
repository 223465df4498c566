package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why something changed, asked in a talk: what it is asked of, how that is written, and what is new, against SQL of its own. */
class ChatWhyTests extends NumberTalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which brands in ketchup grew most > why?           | DESC
            vilka märken i ketchup växte mest > varför?        | DESC
            which brands in ketchup fell the most > why?       | ASC
            """)
    void whyAfterWhatMovedMostIsAskedOfTheOneThatLeads(String messages, String order) {
        var leader = run(
                "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") AS later, sum(sales_value) FILTER (WHERE "
                        + BEFORE + ") AS earlier" + BRANDS + IN_SWEDEN + "TRUE GROUP BY brand "
                        + "ORDER BY later / earlier " + order + " LIMIT 1",
                2);

        var reply = talk(messages);

        var change = reply.path("query").path("why").path("change");
        assertThat(reply.path("query").path("interpretation").path("sentence").asString())
                .contains(String.valueOf(leader.getFirst().getFirst()));
        assertThat(change.path("now").asDouble()).isCloseTo(number(leader, 1), NOTHING);
        assertThat(change.path("before").asDouble()).isCloseTo(number(leader, 2), NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which brand in ketchup lost most and why",
                "which brand lost most share in ketchup and why",
                "vilket märke i ketchup tappade mest och varför"
            })
    void andWhyIsAskedOfTheOneThatLeadsToo(String question) {
        var last = run(
                "SELECT brand, sum(sales_value) FILTER (WHERE " + NOW + ") - sum(sales_value) FILTER (WHERE " + BEFORE
                        + ") AS moved" + BRANDS + IN_SWEDEN + "TRUE GROUP BY brand ORDER BY moved LIMIT 1",
                1);

        var paragraphs = talk(question).path("message").asString().split("\n\n");

        assertThat(paragraphs).hasSizeGreaterThan(1);
        assertThat(paragraphs[1])
                .containsPattern("(brand|varumärke) " + last.getFirst().getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did sales of Solgård drop in Region Norr?  | Why sales value changed in Sweden, brand Solgård, region Norr, latest 52 weeks
            Varför tappade Solgård i Region Norr?          | Varför försäljningsvärdet ändrades i Sverige, varumärke Solgård, region Norr, senaste 52 veckorna
            Why did our ketchup share fall?                | Why share of category (sales value) changed in Sweden
            """)
    void whatIsExplainedIsWrittenAsAPersonWould(String question, String beginning) {
        assertThat(talk(question)
                        .path("query")
                        .path("interpretation")
                        .path("sentence")
                        .asString())
                .startsWith(beginning)
                .doesNotContain("change %", "förändring %");
    }

    @Test
    void whatCameWithinTheWeeksComparedWithIsSaidToHaveBeenLaunched() {
        var first = run(
                "SELECT strftime(min(period_end_date), '%G-W%V')" + ROWS + IN_SWEDEN
                        + "product_name = 'Rubino Zero 570 g' AND sales_value > 0",
                0);
        var week = String.valueOf(first.getFirst().getFirst());

        assertThat(talk("Why did Rubino Zero 570 g grow?").path("message").asString())
                .contains(" It was launched in " + week + ", ")
                .doesNotContain("Not looked into");
        assertThat(talk("Varför växte Rubino Zero 570 g?").path("message").asString())
                .contains(" Den lanserades " + week + ", ");
    }
}
