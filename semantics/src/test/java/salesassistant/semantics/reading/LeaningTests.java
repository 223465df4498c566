package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.query.Calculation;

/** Half sentences that go on from an answer: compared with what, up or down, since when, and only these weeks. */
class LeaningTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales at Gemena                | compare with Almgren        | sales at Gemena vs Almgren
            sales at Gemena                | vs Almgren                  | sales at Gemena vs Almgren
            sales of ketchup in Norr       | compare with jam            | sales in Norr of ketchup vs jam
            försäljning av ketchup         | jämför med sylt             | försäljning av ketchup mot sylt
            sales of ketchup               | compare with Almgren        | sales of ketchup at Almgren vs total
            sales of ketchup               | compare it to Solgård       | sales of ketchup of Solgård vs total
            sales of ketchup by brand      | only the last 12 weeks      | sales of ketchup by brand last 12 weeks
            sylt per region                | bara de senaste 12 veckorna | sylt per region senaste 12 veckorna
            vilka kategorier växer         | och vilka minskar           | vilka kategorier minskar
            egna märkesvaror per region    | i vilka kategorier växer de | egna märkesvaror i vilka kategorier växer
            promo share of our brands      | which is the most promoted  | our top brands by promo share
            biggest brands in Syd          | only the top 3              | top 3 brands in Syd
            sales by category              | drop jam                    | sales by category without jam
            ketchup per varumärke          | sortera efter tillväxt      | ketchup per varumärke sorterat efter tillväxt
            """)
    void whatGoesOnMeansWhatItMeansWhole(String first, String then, String twin) {
        assertThat(Readers.understood(first, then).query())
                .as(then)
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how did we do last week?         | since when?                 | 1
            how did we do last week?         | why?                        | 1
            varför minskar sylt              | sedan när?                  | 52
            why did jam fall last week       | only the last 12 weeks      | 12
            varför föll sylt förra veckan    | bara de senaste 12 veckorna | 12
            """)
    void aReasonIsLookedForInTheWeeksThatAreMeant(String first, String then, int weeks) {
        var read = Readers.understood(first, then);

        assertThat(read.why()).isPresent();
        assertThat(read.query().period().weeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how did Solgård do last week     | is that normal?
            hur gick det för Solgård förra veckan | är det normalt?
            """)
    void whatIsNormalIsSeenOverTheUsualWeeks(String first, String then) {
        var query = Readers.understood(first, then).query();

        assertThat(query.period().weeks()).isEqualTo(52);
        assertThat(query.breakdowns()).hasSize(1);
    }

    @Test
    void membersOfOneQuestionAreHeldAgainstEachOtherWhereverTheyStand() {
        assertThat(Readers.understood("sales at Gemena by month vs Almgren").query())
                .isEqualTo(Readers.understood("sales at Gemena and Almgren by month")
                        .query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            our share in frozen pizza        | is it up or down?
            our share in frozen pizza        | did it grow?
            vår andel i fryst pizza          | har den ökat eller minskat?
            """)
    void whereAShareWasSpokenOfItIsTheShareThatMoves(String first, String then) {
        assertThat(Readers.understood(first, then).query().figures())
                .anySatisfy(figure -> assertThat(figure.calculation()).isInstanceOf(Calculation.ShareChange.class));
    }

    @Test
    void theTopByShareIsRankedByIt() {
        var ranking =
                Readers.understood("top 3 brands in ketchup by share").query().ranking();

        assertThat(ranking.orElseThrow().count()).isEqualTo(3);
        assertThat(ranking.orElseThrow().figure().calculation().toString()).contains("Share");
    }
}
