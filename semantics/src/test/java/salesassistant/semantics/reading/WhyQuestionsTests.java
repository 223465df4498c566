package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.reading.Interpretation.Reason;

/** Questions for the reason of a change: understood as one number that moved, with what the asker takes to have happened. */
class WhyQuestionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did sales drop in Region Norr?                                         | FELL    | Sales vs year ago in Region Norr
            How come sales of Solgård rose in Norr?                                    | ROSE    | Sales of Solgård vs year ago in Norr
            What is behind the drop in sales of Solgård?                               | FELL    | Sales of Solgård vs year ago
            What drove the increase in ketchup sales last 12 weeks?                    | ROSE    | Ketchup sales vs year ago last 12 weeks
            Explain the drop in volume in Region Syd                                   | FELL    | Volume in Region Syd vs year ago
            Explain the sales decline for Rubino                                       | FELL    | Sales for Rubino vs year ago
            Why did Solgård change in Gemena?                                          | CHANGED | Sales of Solgård in Gemena vs year ago
            What happened to ketchup sales in Region Norr?                             | CHANGED | Ketchup sales in Region Norr vs year ago
            Why are sales of Rubino up compared with the previous period?              | ROSE    | Sales of Rubino vs previous period
            why did Solgård lose sales in the north last 12 weeks                      | FELL    | Sales of Solgård in Norr last 12 weeks vs year ago
            What is driving private label growth at Norrfood?                          | CHANGED | Private label sales vs year ago at Norrfood
            Why did Solgård grow in Norr?                                              | ROSE    | Sales of Solgård vs year ago in Norr
            Why has Solgård grown in Norr?                                             | ROSE    | Sales of Solgård vs year ago in Norr
            How much of the growth comes from price?                                   | CHANGED | Sales vs year ago
            Hur mycket av tillväxten kommer från pris?                                 | CHANGED | Försäljning jämfört med förra året
            Varför tappade Solgård i Region Norr de senaste 12 veckorna?               | FELL    | Försäljning för Solgård i Region Norr senaste 12 veckorna jämfört med förra året
            Vad beror tappet på i Region Norr?                                         | FELL    | Försäljning i Region Norr jämfört med förra året
            Vad ligger bakom ökningen av försäljningen för Rubino?                     | ROSE    | Försäljning för Rubino jämfört med förra året
            Vad driver tillväxten i ketchup?                                           | CHANGED | Försäljning i ketchup jämfört med förra året
            Hur kommer det sig att volymen sjönk i Region Syd?                         | FELL    | Volym i Region Syd jämfört med förra året
            Förklara nedgången för Solgård                                             | FELL    | Försäljning för Solgård jämfört med förra året
            """)
    void isUnderstoodAsTheChangeOfOneNumber(String why, Premise premise, String what) {
        var understood = Readers.understood(why);
        assertThat(understood.why()).as(understood.sentence()).contains(premise);
        assertThat(understood.query()).isEqualTo(Readers.understood(what).query());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did our ketchup share fall?",
                "Why did we lose share in ketchup?",
                "Varför tappade vi andel i ketchup?"
            })
    void asksWhyAShareFell(String question) {
        var understood = Readers.understood(question);
        assertThat(understood.why()).contains(Premise.FELL);
        assertThat(understood.query().figures())
                .anyMatch(figure -> figure.calculation() instanceof Calculation.ShareChange);
        assertThat(understood.query().breakdowns()).isEmpty();
    }

    @Test
    void asksWhyAShareChangedEitherWay() {
        var understood = Readers.understood("Varför ändrades vår marknadsandel i ketchup?");
        assertThat(understood.why()).contains(Premise.CHANGED);
        assertThat(understood.query())
                .isEqualTo(Readers.understood("Why did our value share change in ketchup?")
                        .query());
    }

    @Test
    void accountsForEveryWordAndShowsItsDefaults() {
        var understood = Readers.understood("Why did sales drop in Region Norr?");
        assertThat(understood.query().comparison()).map(Comparison::kind).contains(Comparison.Kind.YEAR_AGO);
        assertThat(understood.query().period().weeks()).isEqualTo(52);
        assertThat(understood.chips())
                .filteredOn(chip -> chip.source() == Chip.Source.DEFAULT)
                .extracting(Chip::kind)
                .contains(Chip.Kind.PERIOD, Chip.Kind.COMPARISON);
        assertThat(understood.chips())
                .filteredOn(chip -> chip.value().equals("WHY"))
                .singleElement()
                .satisfies(chip -> assertThat(chip.words()).containsExactly(new Span(0, 7)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales of Solgård in Norr last 12 weeks vs year ago | why?                            | CHANGED
            Sales of Solgård in Norr last 12 weeks vs year ago | why did it fall?                | FELL
            Sales of Solgård in Norr last 12 weeks vs year ago | why did sales drop?             | FELL
            Sales of Solgård in Norr last 12 weeks vs year ago | how come?                       | CHANGED
            Sales of Solgård in Norr last 12 weeks vs year ago | why is that?                    | CHANGED
            Sales of Solgård in Norr last 12 weeks vs year ago | what is behind the drop         | FELL
            Försäljning för Solgård i Norr senaste 12 veckorna jämfört med förra året | varför då? | CHANGED
            Försäljning för Solgård i Norr senaste 12 veckorna jämfört med förra året | varför?    | CHANGED
            """)
    void leansOnTheAnswerBeforeIt(String before, String why, Premise premise) {
        var understood = Readers.understood(before, why);
        assertThat(understood.why()).contains(premise);
        assertThat(understood.query()).isEqualTo(Readers.understood(before).query());
        assertThat(understood.chips())
                .filteredOn(chip -> chip.kind() == Chip.Kind.PERIOD)
                .extracting(Chip::source)
                .containsExactly(Chip.Source.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Top 10 brands in ketchup by sales  | and why did Solgård fall? | Sales of Solgård in ketchup vs year ago
            Ketchup sales by region            | why?                  | Ketchup sales vs year ago
            Weekly sales trend for Solgård     | why did it drop?      | Sales of Solgård vs year ago
            """)
    void leavesTheRowsOfTheAnswerBehind(String before, String why, String what) {
        var leaning = Readers.understood(before, why).query();
        var whole = Readers.understood(what).query();
        assertThat(leaning.breakdowns()).isEmpty();
        assertThat(leaning.ranking()).isEmpty();
        assertThat(leaning.figures()).isEqualTo(whole.figures());
        assertThat(leaning.period()).isEqualTo(whole.period());
        assertThat(leaning.filter().dimensions())
                .containsExactlyInAnyOrderElementsOf(whole.filter().dimensions());
    }

    @Test
    void goesOnAskingWhyOfAnotherPlaceUntilRowsAreAskedFor() {
        var why = Readers.understood("Why did sales of Solgård drop in Norr last 12 weeks?");
        var elsewhere = follow(why, "and in Region Syd?");
        assertThat(elsewhere.why()).contains(Premise.FELL);
        assertThat(elsewhere.query())
                .isEqualTo(Readers.understood("Sales of Solgård in Region Syd last 12 weeks vs year ago")
                        .query());
        assertThat(follow(why, "by segment").why()).isEmpty();
    }

    private static Interpretation.Understood follow(Interpretation.Understood before, String words) {
        return (Interpretation.Understood) Readers.NIELSEN.read(words, Optional.of(new Context(before, Map.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why is the sky blue?                             | UNKNOWN_WORD
            Why did the wobble of Solgård drop?              | UNKNOWN_WORD
            Varför är himlen blå?                            | UNKNOWN_WORD
            Why?                                             | NO_CONTEXT
            why did it fall?                                 | NO_CONTEXT
            varför då?                                       | NO_CONTEXT
            Why did sales by brand drop?                     | NOT_UNDERSTOOD
            Why did value sales and volume drop?             | NOT_UNDERSTOOD
            """)
    void declinesWhatItCannotExplain(String question, Reason reason) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason())
                                .as(declined.sentence())
                                .isEqualTo(reason));
    }
}
