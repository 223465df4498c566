package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Interpretation.Reason;

/** What a question means that leans on the one before. */
class FollowUpsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Top 10 brands in ketchup by sales | and in Norr?               | brand Top 10 in Norr ketchup
            Top 10 brands in ketchup          | what about volume          | volume kept ketchup
            Our sales by retailer             | by region instead          | Our sales by region
            Sales of Solgård by retailer      | same for Rubino            | Sales of Rubino by retailer
            Sales of Solgård in Gemena        | and in Norr?               | Sales of Solgård in Norr
            Our sales in ketchup              | what about Rubino          | Sales in ketchup of Rubino
            Top 10 products by sales          | top 3                      | Top 3 products by sales
            Top 10 products by sales          | last 4 weeks               | Top 10 products by sales last 4 weeks
            Sales by brand in jam             | exclude private label      | Sales by brand in jam without private label
            Försäljning per region            | och i ketchup?             | Försäljning per region i ketchup
            """)
    void replacesWhatItSaysAndKeepsTheRest(String before, String followUp, String whole) {
        var leaning = Readers.understood(before, followUp).query();
        switch (followUp) {
            case "and in Norr?" ->
                assertThat(leaning.filter().dimensions()).contains("region").doesNotContain("retailer_group");
            case "what about volume" ->
                assertThat(leaning.figures().getFirst().measure()).isEqualTo("sales_volume");
            default -> assertThat(leaning).isEqualTo(Readers.understood(whole).query());
        }
    }

    @Test
    void keepsTheMembersThatWereShownForThose() {
        var before = Readers.understood("Top 3 brands in ketchup");
        var context = new Context(before, Map.of("brand", List.of("Solgård", "Rubino")));
        var read = Readers.NIELSEN.read("volume of those", Optional.of(context));
        assertThat(read)
                .isInstanceOfSatisfying(
                        Interpretation.Understood.class,
                        understood -> assertThat(understood.query().filter().toString())
                                .contains("[Solgård, Rubino]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did Solgård drop in Norr?   | ROSE | DESCENDING
            Why did Solgård drop in Norr?   | FELL | ASCENDING
            Why did Solgård rise in Norr?   | FELL | ASCENDING
            Why did Solgård change in Norr? | FELL | ASCENDING
            Why did Solgård change in Norr? | ROSE | DESCENDING
            """)
    void itemsAfterAReasonComeInTheOrderOfWhatReallyHappened(
            String before, Context.Movement moved, Direction direction) {
        var context = new Context(Readers.understood(before), Map.of(), List.of(), Optional.of(moved));

        assertThat(Readers.NIELSEN.read("show me the items", Optional.of(context)))
                .isInstanceOfSatisfying(Interpretation.Understood.class, understood -> {
                    var order = understood.query().order().orElseThrow();
                    assertThat(order.figure().calculation()).isInstanceOf(Calculation.Contribution.class);
                    assertThat(order.direction()).isEqualTo(direction);
                });
    }

    @Test
    void startsAnewWithAWholeQuestion() {
        var anew = Readers.understood("Our sales by retailer", "Top 5 brands in jam by volume")
                .query();
        assertThat(anew)
                .isEqualTo(Readers.understood("Top 5 brands in jam by volume").query());
    }

    @Test
    void marksWhatWasCarriedOverAsComingFromTheConversation() {
        var chips =
                Readers.understood("Top 10 brands in ketchup", "last 4 weeks").chips();
        assertThat(chips)
                .filteredOn(chip -> chip.kind() == Chip.Kind.FILTER)
                .extracting(Chip::source)
                .containsExactly(Chip.Source.CONTEXT);
        assertThat(chips)
                .filteredOn(chip -> chip.kind() == Chip.Kind.PERIOD)
                .extracting(Chip::source)
                .containsExactly(Chip.Source.QUESTION);
    }

    @ParameterizedTest
    @CsvSource({
        "and in Norr?",
        "by region instead",
        "same for Rubino",
        "which of those are in jam",
        "how is it developing"
    })
    void needsAQuestionBeforeIt(String followUp) {
        assertThat(Readers.read(followUp))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason()).isEqualTo(Reason.NO_CONTEXT));
    }

    @Test
    void keepsAFilterThatTheNewCutIsNotPublishedWith() {
        var leaning =
                Readers.understood("Sales of Solgård in Gemena", "by region").query();
        assertThat(leaning.filter().dimensions())
                .as("so that it is refused instead of answered for the whole country")
                .contains("retailer_group");
    }

    @Test
    void turnsTheRankingAround() {
        assertThat(Readers.understood("Top 5 brands in ketchup", "bottom 3").query())
                .isEqualTo(Readers.understood("bottom 3 brands in ketchup").query());
    }

    @Test
    void takesAMemberOutThatWasAskedForBefore() {
        assertThat(Readers.understood("Sales at Norrfood", "without Norrfood").query())
                .isEqualTo(Readers.understood("Sales without Norrfood").query());
    }
}
