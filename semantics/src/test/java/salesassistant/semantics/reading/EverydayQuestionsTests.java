package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Interpretation.Choice;
import salesassistant.semantics.reading.Interpretation.Reason;

/** Questions as people ask them in the course of a week: each means what its plain twin means, or is asked back. */
class EverydayQuestionsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Whose ketchup sells best?", "Vems ketchup säljer bäst?", "Cheapest ketchup per kg"})
    void asksBackOfWhomWhereNobodyIsNamed(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.Ambiguous.class);
    }

    @Test
    void asksBackWhenNewProductsOfAYearWereLaunched() {
        assertThat(Readers.read("Which new products sold best this year?"))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices()).hasSize(2));
    }

    @Test
    void doesNotTellAHalfOfWhatWasSoldSinceLaunch() {
        assertThat(Readers.read("sales since launch")).isInstanceOf(Interpretation.OutOfScope.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales of Stenugn                                           | Sales of Stenugn & Son
            Försäljning för Kapten per region                          | Försäljning för Kapten Bloms per region
            Rubino, how is it doing YTD by chain?                      | How is Rubino doing YTD by chain?
            Sales of pizza last 3 mths vs ly                           | Sales of pizza last 3 months vs last year
            What is our mkt share in ketchup?                          | What is our market share in ketchup?
            Top 10 items by absolute growth, only private label        | Top 10 gainers by item in kronor, only private label
            Top 5 brands in ketchup by absolute growth                 | Top 5 brands in ketchup by growth in kronor
            Topp 5 varumärken i ketchup efter absolut tillväxt         | Topp 5 varumärken i ketchup efter tillväxt i kronor
            Which 5 brands in ketchup sold best?                       | Top 5 brands in ketchup
            Which five brands sold least in ketchup?                   | Bottom 5 brands in ketchup
            Vilka 5 varumärken i ketchup säljer bäst?                  | Topp 5 varumärken i ketchup
            The 5 brands that grew fastest in ketchup                  | Top 5 fastest growing brands in ketchup
            Which 3 items in ketchup are cheapest per kg?              | 3 cheapest items in ketchup per kg
            Which three weeks sold best in ketchup this year?          | Top 3 weeks in ketchup this year
            Vilka tre veckor sålde bäst i ketchup i år?                | Topp 3 veckor i ketchup i år
            Which brands in ketchup were below last year?              | Which brands in ketchup fell vs last year?
            Which retailers are ahead of last year?                    | Which retailers grew vs last year?
            Vilka kedjor låg under fjolåret i ketchup?                 | Vilka kedjor minskade i ketchup mot förra året?
            Are sales in Norr above or below last year?                | How did sales in Norr change vs last year?
            My boss wants the top 5 brands in Norr                     | Top 5 brands in Norr
            Quick summary of ketchup for my Monday meeting             | Summary of ketchup
            Sales of Solgård in percent vs last year                   | Sales of Solgård vs last year
            What % did Rubino grow in ketchup?                         | How much did Rubino grow in ketchup?
            Which brands in pizza sold best?                           | Top brands in pizza
            Vilka märken i pizza har sålt bäst?                        | Topp varumärken i pizza
            Why is our share in ketchup falling?                       | Why is our ketchup share down?
            What's driving growth in frozen pizza?                     | What drives growth in frozen pizza?
            What is our market share in ketchup right now?             | What is our market share in ketchup?
            What share do we have in ketchup?                          | our share in ketchup
            Vilken andel har vi i ketchup?                             | Vår andel i ketchup
            What percentage of sales is on promotion?                  | Promo share
            Hur stor andel av försäljningen är på kampanj?             | Kampanjandel
            What were sales at Gemena last week vs the week before?    | Sales at Gemena last week vs previous period
            Sales of Solgård vs last week                              | Sales of Solgård last week vs previous period
            This week vs last week by brand                            | Sales by brand last week vs previous period
            How have sales in Norr changed since last week?            | Sales in Norr last week vs previous period
            Försäljning för Solgård jämfört med förra veckan           | Försäljning för Solgård förra veckan mot föregående period
            Sales vs the previous 4 weeks                              | Sales last 4 weeks vs the previous 4 weeks
            Sales from January until now                               | Sales since January
            Försäljning det senaste året                               | Försäljning rullande tolv
            Is Rubino more expensive than Solgård?                     | Price and price per kg of Rubino and Solgård
            Är Rubino dyrare än Solgård?                               | Pris och kilopris för Rubino och Solgård
            Is Solgård cheaper than last year?                         | Price and price per kg of Solgård vs last year
            How much does Rubino cost?                                 | Price of Rubino
            Vad kostar Rubino?                                         | Pris för Rubino
            Does Solgård sell more than Rubino?                        | Sales of Solgård and Rubino
            Säljer Solgård mer än Rubino?                              | Försäljning för Solgård och Rubino
            Is Solgård growing faster than Rubino in Norr?             | Growth of Solgård and Rubino in Norr
            Is the price of Solgård higher than Rubino?                | Price of Solgård and Rubino
            Give me a summary of frozen pizza                          | How is frozen pizza doing?
            Give me an overview of ketchup                             | How is ketchup doing?
            Sammanfatta ketchup i år                                   | Hur har ketchup gått i år?
            Hur går det för oss?                                       | Hur har vi utvecklats?
            Vilken kedja säljer mest av våra produkter?                | Topp kedjor efter vår försäljning
            Which of our products are declining?                       | Our declining products
            Vilka av våra varumärken växer snabbast?                   | Våra snabbast växande varumärken
            How many of our items are sold in Norr?                    | Our number of items in Norr
            Vilka artiklar tappar mest i Region Syd?                   | Vilka artiklar tappar mest i Syd?
            Our products with the lowest rate of sale and more than 50% distribution | Our products with the lowest rate of sale, more than 50% distribution
            Slowest selling products in ketchup                        | Products with the lowest rate of sale in ketchup
            Which promotions worked best?                              | Categories with the highest promo lift
            Which brands lost the most share in ketchup?               | Brands with the biggest loss of share in ketchup
            Vilka varumärken tappar mest andel i ketchup?              | Varumärken i ketchup som tappat andel mest
            Are we gaining or losing share in jam?                     | Are we losing share in jam?
            Vinner eller förlorar vi andel i sylt?                     | Vår andelsförändring i sylt
            Sales of our competitors in ketchup                        | Ketchup sales by manufacturer without us
            Who are our biggest competitors in ketchup?                | Top manufacturers in ketchup without us
            How are we doing compared with our competitors?            | Our growth vs the rest
            How has our share developed in jam over the last 12 weeks? | Share growth of us in jam last 12 weeks
            How did we do last month compared to the month before?     | Our sales in October vs September
            H1 2026 vs H1 2025                                         | Sales from January to June 2026 vs January to June 2025
            compare Q1 2025 and Q1 2026                                | Sales in Q1 2026 vs Q1 2025
            jämför Q1 2025 och Q1 2026                                 | Sales in Q1 2026 vs Q1 2025
            sales last summer                                          | Sales from June to August 2026
            Försäljning första halvåret                                | Försäljning januari till juni
            What is the price gap between Solgård and Rubino?          | Price and price per kg of Solgård and Rubino
            Which competitor is growing fastest in ketchup?            | Fastest growing manufacturers in ketchup without us
            Vilka konkurrenter växer i ketchup?                        | Växande tillverkare i ketchup utan oss
            Is Solgård cheaper at Gemena than at Norrfood?             | Price and price per kg of Solgård at Gemena and Norrfood, lowest first
            Är Solgård billigare hos Gemena än hos Norrfood?           | Pris och kilopris för Solgård hos Gemena och Norrfood, lägst först
            Is Solgård doing better than last year?                    | Solgård vs last year
            Sales last month vs the same month last year               | Sales last month vs year ago
            Försäljning v40-v44                                        | Försäljning vecka 40 till 44
            Sales W40–W44 2025                                         | Sales week 40 to 44 2025
            How are sales going in Norr?                               | How are sales doing in Norr?
            Market size of ketchup                                     | Sales of ketchup
            Worst declining brands in ketchup                          | Slowest growing brands in ketchup
            The best brands in ketchup                                 | Top brands in ketchup
            De sämsta varumärkena i ketchup                            | Varumärken i ketchup med lägst försäljning
            Sales of Solgård vs last month                             | Sales of Solgård in October vs September
            Försäljning för Solgård mot förra månaden                  | Försäljning för Solgård i oktober mot september
            """)
    void meansTheSameAs(String question, String plain) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(plain).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Where are we losing distribution?         | Channel, Retailer, Region
            Var tappar vi försäljning?                | Kanal, Kedja, Region
            Who is gaining share in ketchup?          | Manufacturer, Brand, Retailer
            What changed since last week?             | Category, Brand, Product
            What do we sell most of?                  | Category, Brand, Product
            Vad växer?                                | Kategori, Varumärke, Artikel
            """)
    void asksOfWhat(String question, String among) {
        assertThat(Readers.read(question)).isInstanceOfSatisfying(Interpretation.Ambiguous.class, asked -> {
            assertThat(asked.choices()).extracting(Choice::label).containsExactly(among.split(", "));
            asked.choices()
                    .forEach(choice -> assertThat(
                                    Readers.understood(choice.question()).query())
                            .isEqualTo(choice.query()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which brand is cheapest?",
                "Vilket varumärke är dyrast i ketchup?",
                "försäljning per varumärke senaste kvartalet",
                "Sales by brand the past month"
            })
    void asksWhichOfTwoNumbers(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How did pizza do in week 40 to 44 compared with last year? | and which brands are behind it? | Contribution to growth in pizza by brand in week 40 to 44 vs last year
            Hur gick det för ketchup i år?                             | vilka varumärken ligger bakom?  | Bidrag till tillväxten i ketchup per varumärke i år
            Why did Solgård drop in Norr?                              | show me the items               | Contribution to the decline of Solgård in Norr by item
            Why did Solgård rise in Norr?                              | by segment                      | Contribution to growth of Solgård in Norr by segment
            Top brands in ketchup                                      | only our items                  | Top items in ketchup, only ours
            Sales of Solgård in 2024                                   | and right now?                  | Sales of Solgård
            Which brands grew fastest in ketchup?                      | and the worst 3?                | The 3 slowest growing brands in ketchup
            Sales of Solgård in Norr                                   | vs last month                   | Sales of Solgård in Norr in October vs September
            How did we do last week?                                   | compared to last month          | Our sales in October vs September
            Försäljning för Solgård                                    | jämfört med förra månaden       | Försäljning för Solgård i oktober mot september
            Sales of Solgård in week 40 to 44                          | vs last week                    | Sales of Solgård last week vs previous period
            Our sales of ketchup in Norr                               | the whole market                | Sales of ketchup
            Vår försäljning av ketchup i Norr                          | hela marknaden                  | Försäljning av ketchup
            Our sales of ketchup in Norr                               | nationally                      | Our sales of ketchup
            Our sales of ketchup in Norr                               | and the market?                 | Sales of ketchup in Norr
            Sales of Solgård in Norr                                   | total market                    | Sales of Solgård
            Sales of Solgård in Norr                                   | no, I meant ketchup             | Sales in Norr of ketchup
            Försäljning för Solgård                                    | nej, jag menade ketchup         | Försäljning för ketchup
            Försäljning för Solgård                                    | i Norr då?                      | Försäljning för Solgård i Norr
            """)
    void followsUp(String before, String followUp, String whole) {
        assertThat(Readers.understood(before, followUp).query())
                .isEqualTo(Readers.understood(whole).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Which of our products should be delisted?    | NOT_IN_DATA | decision
            What should I worry about this week?         | NOT_IN_DATA | judgement
            Which of our items are not in Gemena?        | NOT_IN_DATA | not sold somewhere
            Vilka artiklar säljs inte i Norr?            | NOT_IN_DATA | inte säljs
            How much more does Rubino cost than private label? | NOT_UNDERSTOOD | together
            What is the price gap to private label in crispbread? | NOT_UNDERSTOOD | together
            Sales compared with week 46                  | NOT_UNDERSTOOD | together
            Sales last month vs the week before          | NOT_UNDERSTOOD | together
            Sales last week vs October                   | NOT_UNDERSTOOD | together
            Sales last week vs last month                | NOT_UNDERSTOOD | together
            Sales in Q3 vs October                       | NOT_UNDERSTOOD | together
            Sales this year vs last month                | NOT_UNDERSTOOD | together
            sales of chocolate                           | UNKNOWN_WORD | Category is one of: Crispbread, Frozen pizza, Jam, Ketchup, Pickled herring, Plant-based.
            försäljning hos Willys                       | UNKNOWN_WORD | Kedja är en av: Almgren, Diskonto Nord, Gemena
            sales by brandy                              | UNKNOWN_WORD | Closest: Brand.
            what is the VoD                              | UNKNOWN_WORD | I don't know “VoD” in this data.
            """)
    void saysWhatItCannot(String question, Reason reason, String part) {
        assertThat(Readers.read(question)).isInstanceOfSatisfying(Interpretation.OutOfScope.class, declined -> {
            assertThat(declined.reason()).as(declined.sentence()).isEqualTo(reason);
            assertThat(declined.sentence()).contains(part);
            assertThat(declined.suggestions())
                    .hasSize(3)
                    .allSatisfy(suggestion -> assertThat(Readers.read(suggestion))
                            .as(suggestion)
                            .isInstanceOf(Interpretation.Understood.class));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Are we losing share?       | in which retailer is it worst? | ASCENDING
            Are we losing share?       | in which retailer is it best?  | DESCENDING
            Tappar vi andel i ketchup? | hos vilken kedja är det värst? | ASCENDING
            """)
    void theWorstOfALossIsTheLargestLoss(String before, String followUp, Direction direction) {
        var ranking = Readers.understood(before, followUp).query().ranking().orElseThrow();

        assertThat(ranking.figure().calculation()).isInstanceOf(Calculation.ShareChange.class);
        assertThat(ranking.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did Solgård drop in Norr?  | how did our launches do?
            Varför minskade vi i ketchup?  | hur gick det för våra nyheter?
            """)
    void newItemsAfterAReasonAreAskedForThemselves(String before, String followUp) {
        var understood = Readers.understood(before, followUp);

        assertThat(understood.why()).isEmpty();
        assertThat(understood.query().filter().dimensions()).contains("launch_date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Top 5 products contributing to the decline in jam",
                "Topp 5 produkter som bidrar till minskningen i sylt"
            })
    void aTopOfWhatContributesIsThatOfTheLargestParts(String question) {
        var ranking = Readers.understood(question).query().ranking().orElseThrow();

        assertThat(ranking.figure().calculation()).isInstanceOf(Calculation.Contribution.class);
        assertThat(ranking.direction()).isEqualTo(Direction.ASCENDING);
    }
}
