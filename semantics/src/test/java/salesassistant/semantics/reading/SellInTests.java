package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.reading.Interpretation.Reason;

/** What the trade was delivered is not what shoppers bought, and no till knows it. */
class SellInTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our sell-in",
                "sell in of jam by retailer",
                "sell in by retailer",
                "sell-in of Solgård to Gemena",
                "jam sell in",
                "ketchup sell-in vs last year",
                "what is our sell in?",
                "our sell in in Norr",
                "show sell in last month",
                "sell in to Gemena",
                "factory sales of jam",
                "deliveries of jam by retailer",
                "shipments of ketchup by month",
                "our sales to Gemena last month",
                "how much did we sell to Gemena",
                "inleveranser av sylt",
                "utleveranser av ketchup",
                "leverans till butik av ketchup per kedja",
                "vår sell-in av sylt",
                "vår försäljning till Almgren"
            })
    void whatIsDeliveredIsDeclinedAndWhatIsSoldIsOffered(String question) {
        assertThat(Readers.read(question))
                .as(question)
                .isInstanceOfSatisfying(Interpretation.OutOfScope.class, declined -> {
                    assertThat(declined.reason()).isEqualTo(Reason.NOT_IN_DATA);
                    assertThat(declined.sentence()).contains("ell-out", "sell-in");
                    assertThat(declined.suggestions()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sell in Norr                        | sales in Norr
            how much do we sell in Norr?        | our sales in Norr
            how does ketchup sell in June       | sales of ketchup in June
            which brands sell in 2025           | sales by brand in 2025
            which regions do we sell in         | our sales by region
            which products sell in Syd          | sales by product in Syd
            sell-out of jam by retailer         | sales of jam by retailer
            sales to shoppers by retailer       | sales by retailer
            """)
    void whatIsSoldInAPlaceIsAnswered(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .as(question)
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"what do we sell in Syd", "what sells in Norr"})
    void whatIsSoldSomewhereIsAskedOfWhat(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices()).hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"which brands sell in more stores", "brands with fewer stores in ketchup"})
    void moreStoresAreMoreThanBefore(String question) {
        assertThat(Readers.understood(question).query().comparison()).isNotEqualTo(Optional.empty());
    }
}
