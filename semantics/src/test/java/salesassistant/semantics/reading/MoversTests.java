package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Condition;

/** Whether a movement chooses among the rows, is told of all of them, or ranks them. */
class MoversTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which brands grew                       | which brands are growing
            which brands have grown                 | which brands are growing
            brands in ketchup that grew             | which brands in ketchup are growing
            which of our products grew last quarter | which of our products are growing last quarter
            which brands grew in volume             | which brands are growing in volume
            which products sold more than last year | which products rose
            which brands sell more this year than last year | which brands grew this year
            vilka märken säljer mer än i fjol       | vilka märken växer
            which brands grew share                 | which brands gained share
            vilka märken i ketchup har tillväxt     | vilka märken i ketchup växer
            """)
    void whichGrewAreThoseThatDid(String question, String twin) {
        var query = Readers.understood(question).query();

        assertThat(query).isEqualTo(Readers.understood(twin).query());
        assertThat(query.conditions()).extracting(Condition::comparator).containsExactly(Comparator.MORE_THAN);
        assertThat(query.order().orElseThrow().figure())
                .isEqualTo(query.conditions().getFirst().figure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which brands did not grow         | AT_MOST
            how many brands did not grow      | AT_MOST
            vilka märken i ketchup växte inte | AT_MOST
            märken som inte minskade          | AT_LEAST
            """)
    void thoseThatDidNotAreTheOthers(String question, Comparator comparator) {
        assertThat(Readers.understood(question).query().conditions())
                .extracting(Condition::comparator)
                .containsExactly(comparator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what grew by brand            | which brands grew
            what grew by brand in ketchup | which brands in ketchup grew
            who grew by manufacturer      | which manufacturers grew
            """)
    void whatGrewIsAskedBackOfThoseThatDid(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(twin).query());
        assertThat(Readers.read("what grew")).isInstanceOf(Interpretation.Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vilka artiklar sålde mindre än förra året | vilka artiklar minskade
            which products sold less than last year   | which products fell
            """)
    void lessThanLastYearIsNoPartOfAName(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hur mycket sålde vi i går", "hur gick det igår"})
    void yesterdayIsNoMovement(String question) {
        assertThat(((Interpretation.OutOfScope) Readers.read(question)).reason())
                .isEqualTo(Interpretation.Reason.NOT_IN_DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much of ketchup growth is price", "hur mycket av ökningen i ketchup är pris"})
    void howMuchOfAChangeIsPriceIsToldByItsReason(String question) {
        assertThat(Readers.understood(question).why()).isPresent();
        assertThat(Readers.understood(question).query().figures().getFirst().measure())
                .isEqualTo("sales_value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how much did ketchup grow in volume", "hur mycket har ketchup ökat i volym"})
    void howMuchAMeasureGrewIsItself(String question) {
        assertThat(Readers.understood(question).why()).isEmpty();
        assertThat(Readers.understood(question).query().figures().getFirst().measure())
                .isEqualTo("sales_volume");
    }

    @ParameterizedTest
    @ValueSource(strings = {"var det värt det?", "is it worth it?"})
    void whatItWasWorthIsNotWhatOursSell(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.OutOfScope.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            varför gick Solgård upp          | varför ökade Solgård
            varför gick ketchup ner i Norr   | varför minskade ketchup i Norr
            gick försäljningen upp i Norr    | ökade försäljningen i Norr
            """)
    void aVerbInTwoPartsIsOne(String question, String twin) {
        var read = Readers.understood(question);

        assertThat(read.query()).isEqualTo(Readers.understood(twin).query());
        assertThat(read.why()).isEqualTo(Readers.understood(twin).why());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how are sales                 | growth of sales
            how are sales in Norr         | growth of sales in Norr
            hur är försäljningen i Norr   | försäljningsutveckling i Norr
            how did ketchup do in Norr    | growth of ketchup in Norr
            how did we do last month      | our growth last month
            hur gick ketchup i Norr       | tillväxt för ketchup i Norr
            hur gick det för Solgård      | tillväxt för Solgård
            """)
    void howSalesAreIsHowTheyDo(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"försäljning av Stenugn & Son v 40 till v 52 2025", "försäljning Solgård v 40"})
    void aSwedishWordMakesItSwedish(String question) {
        assertThat(Readers.understood(question).language()).isEqualTo(Language.SV);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how many brands grew", "how many of our brands have grown", "hur många märken växte"})
    void howManyGrewIsCounted(String question) {
        var read = Readers.understood(question);

        assertThat(read.query().conditions()).hasSize(1);
        assertThat(read.asked()).contains(new Asked.Count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how much did each brand grow",
                "how much did each brand increase",
                "how much did the brands in ketchup fall",
                "how did the brands in ketchup grow",
                "hur mycket växte varje märke",
                "hur mycket minskade märkena i ketchup",
                "which retailers changed",
                "growth by brand"
            })
    void howMuchIsToldOfAllOfThem(String question) {
        assertThat(Readers.understood(question).query().conditions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"which brands grew most", "which brand has the highest growth", "vilka märken växte mest"})
    void whoGrewMostIsARanking(String question) {
        var query = Readers.understood(question).query();

        assertThat(query.ranking()).isPresent();
        assertThat(query.conditions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which brands grew      | in jam               | 1
            which brands sell jam  | how much did they grow | 0
            """)
    void whatChoseStaysWithItsOwnQuestion(String first, String then, int conditions) {
        assertThat(Readers.understood(first, then).query().conditions()).hasSize(conditions);
    }
}
