package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
