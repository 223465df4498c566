package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Query;

/** One place of a ranking, and how many meet a condition: the rows that tell it, and what of them is asked. */
class PlacesAndCountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            which brand has the second highest sales          | top 2 brands                          | number 2
            third largest retailer                            | top 3 retailers                       | number 3
            the 4th smallest brand in jam                     | bottom 4 brands in jam                | number 4
            second fastest growing brand in jam               | top 2 fastest growing brands in jam   | number 2
            third cheapest product in jam by price per kg     | 3 cheapest products in jam by price per kg | number 3
            second best week for ketchup in 2026 | top 2 weeks for ketchup in 2026 | number 2
            näst bästa månaden för ketchup | topp 2 månader för ketchup | nummer 2
            vilken kedja är näst störst                       | topp 2 kedjor                         | nummer 2
            vilken kedja säljer näst mest                     | topp 2 kedjor                         | nummer 2
            tredje största kedjan                             | topp 3 kedjor                         | nummer 3
            which brand is number two in ketchup              | top 2 brands in ketchup               | number 2
            the number 3 retailer                             | top 3 retailers                       | number 3
            vilket märke är tvåa i ketchup                    | topp 2 märken i ketchup               | nummer 2
            vilken kedja är nr 3                              | topp 3 kedjor                         | nummer 3
            """)
    void aPlaceIsTheLastOfSoManyAndNamed(String question, String twin, String named) {
        var read = Readers.understood(question);

        assertThat(read.query()).isEqualTo(Readers.understood(twin).query());
        assertThat(read.sentence()).endsWith(named + ".");
        assertThat(read.asked()).contains(new Asked.Place(Integer.parseInt(named.replaceAll("\\D", ""))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how many brands grew more than 5 %       | brands that grew more than 5 %
            how many products are declining          | which products are declining
            how many of our brands are growing       | which of our brands are growing
            number of brands with declining sales    | brands with declining sales
            hur många märken växer                   | vilka märken växer
            hur många kedjor tappar                  | vilka kedjor tappar
            antal märken med minskande försäljning   | märken med minskande försäljning
            """)
    void whatIsCountedIsARowEach(String question, String twin) {
        var read = Readers.understood(question);

        assertThat(read.query()).isEqualTo(Readers.understood(twin).query());
        assertThat(read.sentence()).containsPattern("how many there are|hur många de är");
        assertThat(read.asked()).contains(new Asked.Count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many brands",
                "how many brands grew by region",
                "how many of the top 10 brands grew",
                "has the number of brands increased",
                "second brand in jam",
                "second largest brand by region and week"
            })
    void whatIsNoCountOrPlaceOfOneListIsNotGuessed(String question) {
        assertThat(Readers.read(question)).isNotInstanceOf(Interpretation.Understood.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"number two in ketchup", "tvåa i ketchup"})
    void ofWhatAPlaceIsIsAskedBack(String question) {
        var asked = (Interpretation.Ambiguous) Readers.read(question);

        assertThat(asked.choices())
                .extracting(Interpretation.Choice::label)
                .doesNotContain("Category", "Kategori")
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how many items are sold in Norr", "has the number of items increased"})
    void itemsThatAreSoldAreCountedAsBefore(String question) {
        Query query = Readers.understood(question).query();

        assertThat(query.figures().getFirst().measure()).isEqualTo("sku_count");
        assertThat(query.breakdowns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"third largest retailer, top 5, number", "hur många märken växer, och i sylt?, hur många"})
    void whatIsAskedNextIsAboutItsOwnRows(String first, String then, String gone) {
        assertThat(Readers.understood(first, then).sentence()).doesNotContain(gone);
    }
}
