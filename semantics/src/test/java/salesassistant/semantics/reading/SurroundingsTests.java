package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Query;

/** What the filters of a dashboard do to a question that is asked beside it. */
class SurroundingsTests {

    private static final String KETCHUP = "member:category=Ketchup";
    private static final String NORR = "member:region=Norr";
    private static final String SYD = "member:region=Syd";
    private static final String TWELVE = "period:last-12-weeks";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales                                   | sales in ketchup in Norr last 12 weeks
            top 5 brands                            | top 5 brands in ketchup in Norr last 12 weeks
            sales in jam                            | sales in jam in Norr last 12 weeks
            sales by category                       | sales by category in Norr last 12 weeks
            sales for all categories                | sales by category in Norr last 12 weeks
            sales without ketchup                   | sales without ketchup in Norr last 12 weeks
            sales in region Syd                     | sales in Syd in ketchup last 12 weeks
            sales in Gemena                         | sales in Gemena in ketchup last 12 weeks
            sales in Sweden                         | sales in Sweden in ketchup last 12 weeks
            sales in the whole market               | sales together in ketchup last 12 weeks
            försäljning i hela landet               | försäljning tillsammans i ketchup senaste 12 veckorna
            sales by region                         | sales in ketchup by region last 12 weeks
            sales last 4 weeks                      | sales in ketchup in Norr last 4 weeks
            sales in jam in Syd last 4 weeks        | sales in jam in Syd last 4 weeks
            sales right now                         | sales in ketchup in Norr
            sales vs the week before                | sales in ketchup in Norr vs the week before
            why did sales drop?                     | why did sales drop in ketchup in Norr last 12 weeks?
            försäljning                             | försäljning i ketchup i Norr senaste 12 veckorna
            försäljning i region Syd                | försäljning i region Syd i ketchup senaste 12 veckorna
            """)
    void holdWhereTheWordsSayNothingOfTheirKind(String asked, String whole) {
        var beside = understood(asked, Optional.empty(), KETCHUP, NORR, TWELVE);
        assertThat(beside.query()).isEqualTo(Readers.understood(whole).query());
    }

    @Test
    void areMarkedAsTheDashboards() {
        var beside = understood("sales in jam", Optional.empty(), KETCHUP, NORR);
        assertThat(beside.chips())
                .filteredOn(chip -> chip.source() == Chip.Source.DASHBOARD)
                .extracting(Chip::value)
                .containsExactly("region=Norr");
    }

    @Test
    void areTakenAwayLikeAnyOtherChip() {
        var beside = understood("sales", Optional.empty(), KETCHUP, NORR);
        var norr = beside.chips().stream()
                .filter(chip -> chip.value().equals("region=Norr"))
                .findFirst()
                .orElseThrow();
        assertThat(Readers.NIELSEN.edit(beside, List.of(new ChipEdit.Remove(norr.id()))))
                .isInstanceOfSatisfying(
                        Interpretation.Understood.class,
                        left -> assertThat(left.query())
                                .isEqualTo(
                                        Readers.understood("sales in ketchup").query()));
    }

    @Test
    void areKeptOnceByAFollowUp() {
        var first = understood("sales", Optional.empty(), KETCHUP, NORR);
        for (var beside : List.of(Beside.UNKNOWN, Beside.limitedTo(List.of(KETCHUP, NORR)))) {
            var next = understood("by brand", after(first, KETCHUP, NORR), beside);
            assertThat(next.query()).isEqualTo(query("sales by brand in ketchup in Norr"));
            assertThat(next.chips())
                    .filteredOn(chip -> chip.source() == Chip.Source.DASHBOARD)
                    .hasSize(2);
        }
    }

    @Test
    void giveWayInAFollowUpAndStayAway() {
        var first = understood("sales", Optional.empty(), KETCHUP, NORR);
        var syd = understood("only Syd", after(first, KETCHUP, NORR), KETCHUP, NORR);
        assertThat(syd.query()).isEqualTo(query("sales in ketchup in Syd"));
        var cut = understood("by brand", after(syd, KETCHUP, NORR), KETCHUP, NORR);
        assertThat(cut.query()).isEqualTo(query("sales by brand in ketchup in Syd"));
        var anew = understood("sales by brand", after(cut, KETCHUP, NORR), KETCHUP, NORR);
        assertThat(anew.query()).isEqualTo(query("sales by brand in ketchup in Norr"));
    }

    @Test
    void changeInAFollowUpAsTheyChangeInTheDashboard() {
        var first = understood("sales", Optional.empty(), KETCHUP, NORR);
        assertThat(understood("by brand", after(first, KETCHUP, NORR), KETCHUP, SYD)
                        .query())
                .isEqualTo(query("sales by brand in ketchup in Syd"));
        assertThat(understood("by brand", after(first, KETCHUP, NORR), KETCHUP).query())
                .isEqualTo(query("sales by brand in ketchup"));
    }

    @Test
    void areThoseOfWhoeverChoosesAReadingAndNotOfWhomItWasOfferedTo() {
        var asked = Readers.NIELSEN.read("sales of almgren pizza", Optional.empty(), Beside.limitedTo(List.of(TWELVE)));
        var choice = ((Interpretation.Ambiguous) asked).choices().getFirst();

        for (var beside : List.of(Beside.UNKNOWN, Beside.limitedTo(List.of("period:last-4-weeks")))) {
            var elsewhere = understood(choice.question(), Optional.empty(), beside);
            assertThat(elsewhere.query()).isEqualTo(choice.query());
            assertThat(elsewhere.chips()).extracting(Chip::source).doesNotContain(Chip.Source.DASHBOARD);
        }
        assertThat(understood(choice.question(), Optional.empty(), TWELVE).chips())
                .extracting(Chip::source)
                .containsOnlyOnce(Chip.Source.DASHBOARD);
    }

    @Test
    void areTakenOverByAQuestionForTheReason() {
        var first = understood("sales", Optional.empty(), KETCHUP, NORR);
        var why = understood("why did it fall?", after(first, KETCHUP, NORR), KETCHUP, NORR);
        assertThat(why.query()).isEqualTo(query("why did sales drop in ketchup in Norr?"));
    }

    @ParameterizedTest
    @CsvSource({
        "member:category=Nothing",
        "member:nothing=Ketchup",
        "measure:sales_value",
        "period:last-900-weeks",
        "ranking:top-5",
        "ketchup",
        "member:category"
    })
    void areNothingWhereTheDataDoesNotKnowThem(String limit) {
        assertThat(Readers.NIELSEN.limit(limit, Language.EN)).isEmpty();
        assertThat(understood("sales", Optional.empty(), limit).query()).isEqualTo(query("sales"));
    }

    @Test
    void haveNamesToBeToldBy() {
        assertThat(Readers.NIELSEN.limit(NORR, Language.EN)).contains("region Norr");
        assertThat(Readers.NIELSEN.limit(TWELVE, Language.SV)).isPresent();
    }

    @Test
    void saysNothingToADefinition() {
        assertThat(Readers.NIELSEN.read("what is velocity?", Optional.empty(), Beside.limitedTo(List.of(KETCHUP))))
                .isEqualTo(Readers.read("what is velocity?"));
    }

    private static Optional<Context> after(Interpretation.Understood last, String... limits) {
        return Optional.of(new Context(last, Map.of(), List.of(limits), Optional.empty()));
    }

    private static Query query(String words) {
        return Readers.understood(words).query();
    }

    private static Interpretation.Understood understood(String words, Optional<Context> context, String... limits) {
        return understood(words, context, Beside.limitedTo(List.of(limits)));
    }

    private static Interpretation.Understood understood(String words, Optional<Context> context, Beside beside) {
        if (Readers.NIELSEN.read(words, context, beside) instanceof Interpretation.Understood understood) {
            return understood;
        }
        throw new AssertionError("not understood: " + words);
    }
}
