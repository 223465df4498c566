package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Query;

/** What is pointed at instead of named: each of a list, one of its rows, all other places, a part of something. */
class PointedQuestionsTests {

    private final QuestionReader reader = Readers.NIELSEN;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            top 3 brands in ketchup and how much did each grow?        | top 3 brands in ketchup with growth
            top 3 brands in ketchup, how much did each of them change? | top 3 brands in ketchup with growth
            sales of Solgård and Rubino, how much did each grow        | growth of Solgård and Rubino
            topp 3 varumärken i ketchup och hur mycket växte var och en | topp 3 varumärken i ketchup med tillväxt
            ketchup sales in Norr vs the rest of the country           | ketchup sales in Norr vs the rest
            ketchup i Norr mot resten av landet                        | ketchup i Norr mot resten
            ketchup sales in the rest of the country excluding Norr    | ketchup sales excluding Norr
            what share of ketchup is sold on promotion?                | promo share of ketchup
            hur stor andel av ketchup säljs på kampanj?                | kampanjandel för ketchup
            what share of Ketchup in Norr is sold on promotion         | promo share of ketchup in Norr
            how have sales of ketchup developed lately?                | how have sales of ketchup developed now?
            """)
    void meansWhatItsPlainTwinMeans(String question, String twin) {
        assertThat(query(question, Optional.empty())).as(question).isEqualTo(query(twin, Optional.empty()));
    }

    @Test
    void aShareOfAPartIsStillAShare() {
        assertThat(query("Solgård's share of ketchup promo sales", Optional.empty())
                        .figures()
                        .toString())
                .contains("Share")
                .contains("promo_sales_value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Did Rubino grow faster than the category?", "Växte Rubino snabbare än kategorin?"})
    void theCategoryIsTheOneThatTheBrandBelongsTo(String question) {
        var query = query(question, Optional.empty());

        assertThat(query.breakdowns().toString()).contains("Versus", "Rubino", "TOTAL");
        assertThat(query.filter().toString()).contains("category", "Ketchup");
    }

    @Test
    void nothingButTheCategoryIsTheWholeOfABrand() {
        assertThat(reader.read("Did Rubino grow faster than the retailer?", Optional.empty()))
                .isInstanceOf(Interpretation.OutOfScope.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which of them fell?        | LESS_THAN
            which of them is growing?  | MORE_THAN
            which of those grew        | MORE_THAN
            vilka av dem minskade      | LESS_THAN
            """)
    void whichOfThemLeavesOutTheOthers(String words, Comparator comparator) {
        var before = understood("top 3 brands in ketchup", Optional.empty());
        var shown = Map.of("brand", List.of("Solgård", "Rubino", "Tomatilla"));

        var query = query(words, Optional.of(new Context(before, shown)));

        assertThat(query.conditions()).extracting(Condition::comparator).containsExactly(comparator);
        assertThat(query.filter().toString()).contains("Solgård", "Rubino", "Tomatilla");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            only the first         | Solgård
            what about the second one? | Rubino
            and the third one?     | Tomatilla
            just the last          | Tomatilla
            bara den första        | Solgård
            """)
    void aRowOfTheAnswerBeforeIsMeant(String words, String brand) {
        var before = understood("top 3 brands in ketchup", Optional.empty());
        var context = new Context(before, Map.of("brand", List.of("Solgård", "Rubino", "Tomatilla")));

        assertThat(query(words, Optional.of(context)).filter().toString())
                .contains("In[dimension=brand, values=[" + brand + "]]")
                .contains("Ketchup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the fourth one", "only the fifth"})
    void aRowThatIsNotThereIsNotGuessed(String words) {
        var before = understood("top 3 brands in ketchup", Optional.empty());
        var context = new Context(before, Map.of("brand", List.of("Solgård", "Rubino", "Tomatilla")));

        assertThat(reader.read(words, Optional.of(context))).isInstanceOf(Interpretation.OutOfScope.class);
    }

    @Test
    void theRestOfTheCountryIsAllButThePlaceSpokenOf() {
        var context = new Context(understood("sales of ketchup in Norr", Optional.empty()), Map.of());

        assertThat(query("and in the rest of the country?", Optional.of(context)))
                .isEqualTo(query("sales of ketchup excluding Norr", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in volume", "volume?", "och i volym", "i volym"})
    void aMeasureAloneIsTheSameInThatMeasure(String words) {
        var context = new Context(understood("sales of ketchup in Norr", Optional.empty()), Map.of());

        assertThat(query(words, Optional.of(context))).isEqualTo(query("volume of ketchup in Norr", Optional.empty()));
    }

    @Test
    void questionsThatEachStandAloneAreNotReadAsOne() {
        var read = (Interpretation.OutOfScope) reader.read(
                "What are the top brands in ketchup? Which regions have declining sales?", Optional.empty());

        assertThat(read.suggestions())
                .containsExactly("What are the top brands in ketchup?", "Which regions have declining sales?");
        assertThat(query("Top brands in ketchup? In Norr?", Optional.empty()))
                .isEqualTo(query("top brands in ketchup in Norr", Optional.empty()));
    }

    @Test
    void withoutAPlaceBeforeThereIsNoRestOfTheCountry() {
        var context = new Context(understood("sales of ketchup", Optional.empty()), Map.of());

        assertThat(reader.read("and in the rest of the country?", Optional.of(context)))
                .isInstanceOf(Interpretation.OutOfScope.class);
        assertThat(reader.read("sales in the rest of the country", Optional.empty()))
                .isInstanceOf(Interpretation.OutOfScope.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new products last 12 weeks", "nya produkter senaste 12 veckorna"})
    void newInAPeriodIsAskedBack(String question) {
        var asked = (Interpretation.Ambiguous) reader.read(question, Optional.empty());

        assertThat(asked.choices()).hasSize(2);
        assertThat(asked.choices().get(0).query().filter().toString())
                .contains("launch_date", "MORE_THAN", "2026-08-23");
        assertThat(asked.choices().get(1).query().filter().toString())
                .contains("launch_date", "MORE_THAN", "2025-11-16");
        for (var choice : asked.choices()) {
            assertThat(choice.query().period().weeks()).isEqualTo(12);
            assertThat(query(choice.question(), Optional.empty())).isEqualTo(choice.query());
        }
    }

    private Query query(String question, Optional<Context> context) {
        return understood(question, context).query();
    }

    private Interpretation.Understood understood(String question, Optional<Context> context) {
        var read = reader.read(question, context);
        assertThat(read).as(question + " " + read).isInstanceOf(Interpretation.Understood.class);
        return (Interpretation.Understood) read;
    }
}
