package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.reading.Interpretation.Reason;

/** What the reader understands, what it asks about, and what it declines, told by its own full sentence. */
class PhraseReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            försäljning per vecka och region senaste 6 månaderna      | försäljning per region och vecka senaste 6 månaderna
            försäljning per vecka och varumärke senaste 12 veckorna   | försäljning per varumärke och vecka senaste 12 veckorna
            sales by month and brand in ketchup                       | sales by brand and month in ketchup
            """)
    void timeMayStandBeforeWhatItIsCutBy(String question, String twin) {
        assertThat(Readers.understood(question).query())
                .as(question)
                .isEqualTo(Readers.understood(twin).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Show top 10 products by sales this quarter | Sales value by product in Sweden, Q4 2026 to date (2026-W40–2026-W46, to 15 Nov 2026); top 10 by sales value.
            Which regions have declining sales? | Sales value with year before, change and change % by region in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); only where change % less than 0 %; ordered by change %, lowest first.
            Compare year over year for the top categories | Sales value with year before, change and change % by category in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); top 10 by sales value.
            Weekly sales trend for the last 6 months | Sales value by week in Sweden, latest 26 weeks to 15 Nov 2026 (2026-W21–2026-W46).
            Products with the highest growth | Sales value with year before, change and change % by product in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); top 10 by change %.
            Top brands | Sales value by brand in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); top 10 by sales value.
            Sales by channel | Sales value by channel in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by sales value, highest first.
            Under-performing categories | Sales value with year before, change, change % and change in share of all shown by category in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); only where change in share of all shown less than 0 pp; ordered by change %, lowest first.
            Which manufacturer is the biggest in ketchup? | Sales value with share of category by manufacturer in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); top 10 by sales value.
            Rank the retailers by our sales | Sales value by retailer in Sweden, manufacturer Nordvik Foods, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); top 10 by sales value.
            Top 3 items per category by sales | Sales value by category and product in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); top 3 by sales value, within each category.
            5 worst brands in jam by volume last 12 weeks | Sales volume with share of category by brand in Sweden, category Jam, latest 12 weeks to 15 Nov 2026 (2026-W35–2026-W46); bottom 5 by sales volume.
            What is our market share in ketchup? | Sales value with share of category in Sweden, manufacturer Nordvik Foods, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Gemena's share of ketchup sales | Sales value with share of total market in Sweden, retailer Gemena, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            What is our share of the reduced sugar segment? | Sales value with share of segment in Sweden, manufacturer Nordvik Foods, segment Reduced sugar, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Value share versus volume share for Solgård | Sales value with share of category and sales volume with share of category in Sweden, brand Solgård, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Segment shares within jam | Sales value with share of category by segment in Sweden, category Jam, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by share of category, highest first.
            Share change by brand in ketchup vs last year | Sales value with share of category, share of category (year before) and change in share of category by brand in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); ordered by change in share of category, highest first.
            How much did ketchup grow last year? | Sales value with year before, change and change % in Sweden, category Ketchup, 2025 (2025-W01–2025-W52, to 28 Dec 2025), against the same weeks a year before (2024-W01–2024-W52).
            Value growth MAT by brand | Sales value with year before, change and change % by brand in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); ordered by sales value, highest first.
            Growth in week 16 vs last year for herring | Sales value with year before, change and change % in Sweden, category Pickled herring, week 16 2026 (2026-W16, to 19 Apr 2026), against the same week a year before (2025-W16).
            Which segments drive growth in crispbread? | Sales value with year before, change, change % and contribution to growth by segment in Sweden, category Crispbread, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); ordered by contribution to growth, highest first.
            Sales in Q1 2026 vs Q1 2025 by region | Sales value with Q1 2025, change and change % by region in Sweden, Q1 2026 (2026-W01–2026-W13, to 29 Mar 2026), against Q1 2025 (2025-W01–2025-W13, to 30 Mar 2025); ordered by sales value, highest first.
            Sales from March to May 2026 | Sales value in Sweden, March–May 2026 (2026-W09–2026-W22, 23 Feb to 31 May 2026).
            Solgård sales since week 19 | Sales value in Sweden, brand Solgård, 2026-W19–2026-W46 (4 May to 15 Nov 2026).
            Are we growing faster than the category? | Sales value with year before, change and change % for Nordvik Foods against the total in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46).
            Compare Prisbo and Hallköp | Sales value by banner in Sweden, banner Prisbo or Hallköp, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by sales value, highest first.
            Solgård and Rubino together last 4 weeks | Sales value in Sweden, brand Solgård or Rubino, latest 4 weeks to 15 Nov 2026 (2026-W43–2026-W46).
            How do we perform in Almgren compared with the rest of the market? | Sales value with year before, change and change % for Almgren against the rest in Sweden, manufacturer Nordvik Foods, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46).
            WD of the Solgård brand | Weighted distribution in Sweden, brand Solgård, four-week period 11 2026 (2026-W41–2026-W44, to 1 Nov 2026), as published for the four-week period.
            List all organic items with more than 50% distribution | Weighted distribution by product in Sweden, organic, four-week period 11 2026 (2026-W41–2026-W44, to 1 Nov 2026), as published for the four-week period; only where weighted distribution more than 50 %; ordered by weighted distribution, highest first.
            Brands with sales over 100,000,000 in ketchup | Sales value by brand in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); only where sales value more than 100,000,000; ordered by sales value, highest first.
            Items that sold fewer than 100,000 units in the last 4 weeks | Units sold by product in Sweden, latest 4 weeks to 15 Nov 2026 (2026-W43–2026-W46); only where units sold less than 100,000 packs; ordered by units sold, highest first.
            Brands with growth above 10 % | Sales value with year before, change and change % by brand in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); only where change % more than 10 %; ordered by sales value, highest first.
            Sales by region excluding Stockholm | Sales value by region in Sweden, region other than Stockholm, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by sales value, highest first.
            Sales in ketchup without private label | Sales value in Sweden, category Ketchup, not private label, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Price index of Solgård vs category | Average price per kg with index on category in Sweden, brand Solgård, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Base price vs average price of Bärlunda | Base price per unit and average price per unit in Sweden, brand Bärlunda, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Promo pressure by retailer for herring | Promotion share (value) by retailer in Sweden, category Pickled herring, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by promotion share (value), highest first.
            How many SKUs do we sell? | Number of items in Sweden, manufacturer Nordvik Foods, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Rolling 12-week value share for Rågfors | Sales value with share of category by week, each covering 12 weeks in Sweden, brand Rågfors, category Crispbread, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Which region over-indexes for herring? | Sales value with development index by region in Sweden, category Pickled herring, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by development index, highest first.
            Share of sales from items younger than 2 years | Sales value with share of all categories in Sweden, launch date after 15 Nov 2024, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            top 10 brnads in kechup | Sales value with share of category by brand in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); top 10 by sales value.
            Solgard mat | Sales value in Sweden, brand Solgård, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Visa topp 5 varumärken i ketchup | Försäljningsvärde med andel av kategorin per varumärke i Sverige, kategori Ketchup, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46); topp 5 efter försäljningsvärde.
            Vad är vår marknadsandel i fryst pizza? | Försäljningsvärde med andel av kategorin i Sverige, tillverkare Nordvik Foods, kategori Fryst pizza, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46).
            Vilka varumärken växer mest i ketchup? | Försäljningsvärde med året innan, förändring och förändring % per varumärke i Sverige, kategori Ketchup, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), mot samma veckor året innan (2024-W47–2025-W46); topp 10 efter förändring %.
            Försäljning per vecka i år för knäckebröd | Försäljningsvärde per vecka i Sverige, kategori Knäckebröd, 2026 hittills (2026-W01–2026-W46, t.o.m. 15 nov 2026).
            Rullande tolv för knäckebröd jämfört med föregående år | Försäljningsvärde med året innan, förändring och förändring % i Sverige, kategori Knäckebröd, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), mot samma veckor året innan (2024-W47–2025-W46).
            Försäljning exkl. moms | Försäljningsvärde exkl. moms i Sverige, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46).
            Hur mycket sålde vi i Norr förra kvartalet? | Försäljningsvärde i Sverige, tillverkare Nordvik Foods, region Norr, kvartal 3 2026 (2026-W27–2026-W39, t.o.m. 27 sep 2026).
            List all organic items with more than 50% distribution | Weighted distribution by product in Sweden, organic, four-week period 11 2026 (2026-W41–2026-W44, to 1 Nov 2026), as published for the four-week period; only where weighted distribution more than 50 %; ordered by weighted distribution, highest first.
            sales of organic products | Sales value in Sweden, organic, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46).
            Visa topp 10 produkter efter försäljning det här kvartalet | Försäljningsvärde per artikel i Sverige, kvartal 4 2026 hittills (2026-W40–2026-W46, t.o.m. 15 nov 2026); topp 10 efter försäljningsvärde.
            Vilka regioner har minskande försäljning? | Försäljningsvärde med året innan, förändring och förändring % per region i Sverige, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), mot samma veckor året innan (2024-W47–2025-W46); endast där förändring % mindre än 0 %; ordnat efter förändring %, lägst först.
            Produkter med högst tillväxt | Försäljningsvärde med året innan, förändring och förändring % per artikel i Sverige, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), mot samma veckor året innan (2024-W47–2025-W46); topp 10 efter förändring %.
            Största varumärkena | Försäljningsvärde per varumärke i Sverige, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46); topp 10 efter försäljningsvärde.
            share of brands in ketchup | Sales value with share of category by brand in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by share of category, highest first.
            which brands declined the most in units | Units sold with year before, change and change % by brand in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); bottom 10 by change %.
            brands losing share in ketchup | Sales value with year before, change, change %, share of category, share of category (year before) and change in share of category by brand in Sweden, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); only where change in share of category less than 0 pp; ordered by change in share of category, lowest first.
            sales in 2026 vs 2025 | Sales value with 2025-W01–2025-W46, change and change % in Sweden, 2026 (2026-W01–2026-W46, to 15 Nov 2026), incomplete, against 2025-W01–2025-W46 (30 Dec 2024 to 16 Nov 2025).
            sales last 4 weeks vs the previous 4 weeks | Sales value with 2026-W39–2026-W42, change and change % in Sweden, latest 4 weeks to 15 Nov 2026 (2026-W43–2026-W46), against 2026-W39–2026-W42 (21 Sep to 18 Oct 2026).
            share of Solgård in ketchup by retailer | Sales value with share of category by retailer in Sweden, brand Solgård, category Ketchup, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46); ordered by share of category, highest first.
            which brand grew the least | Sales value with year before, change and change % by brand in Sweden, latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46), against the same weeks a year before (2024-W47–2025-W46); bottom 10 by change %.
            vilka varumärken ökar mest i kronor | Försäljningsvärde med året innan, förändring och förändring % per varumärke i Sverige, senaste 52 veckorna t.o.m. 15 nov 2026 (2025-W47–2026-W46), mot samma veckor året innan (2024-W47–2025-W46); topp 10 efter förändring.
            Rate of sale of Vegolia items | Rate of sale by product in Sweden, brand Vegolia, latest 12 weeks to 15 Nov 2026 (2026-W35–2026-W46); ordered by rate of sale, highest first.
            """)
    void understands(String question, String sentence) {
        assertThat(Readers.understood(question).sentence()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales of Coop last year                    | UNKNOWN_WORD    | Coop
            sales by brand in the churn segment        | UNKNOWN_WORD    | churn
            försäljning hos Willys                     | UNKNOWN_WORD    | Willys
            What is our margin?                        | NOT_IN_DATA     |
            Promo ROI                                  | NOT_IN_DATA     |
            Show me the sales of each store            | NOT_IN_DATA     |
            sales in Norway this year                  | NOT_IN_DATA     | Norway
            sum of distribution for Solgård items      | WOULD_BE_WRONG  |
            share of distribution for Solgård          | WOULD_BE_WRONG  |
            sales in 2019                              | OUTSIDE_PERIOD  |
            growth in week 2 2023                      | OUTSIDE_PERIOD  |
            sales by region by brand by retailer       | NOT_UNDERSTOOD  |
            Solgård or not                             | NOT_UNDERSTOOD  |
            more than 50                               | NOT_UNDERSTOOD  |
            top 5 percent of brands                    | NOT_UNDERSTOOD  |
            brands with sales over 5 percent           | NOT_UNDERSTOOD  |
            sales by brand in percent                  | NOT_UNDERSTOOD  |
            number of brands in jam                    | NOT_UNDERSTOOD  |
            sales by sort                              | UNKNOWN_WORD    | sort
            sales last 4 weeks vs last 4 weeks         | NOT_UNDERSTOOD  |
            DROP TABLE nielsen_sales_metrics           | UNKNOWN_WORD    | TABLE
            """)
    void declinesWithAReason(String question, Reason reason, @Nullable String word) {
        assertThat(Readers.read(question)).isInstanceOfSatisfying(Interpretation.OutOfScope.class, declined -> {
            assertThat(declined.reason()).as(declined.sentence()).isEqualTo(reason);
            assertThat(declined.suggestions()).hasSize(3);
            if (word != null) {
                assertThat(declined.words()).contains(word);
            }
        });
    }

    @Test
    void offersOnlyQuestionsThatWork() {
        Stream.of("what is the churn", "vad är churn")
                .map(Readers::read)
                .flatMap(declined -> ((Interpretation.OutOfScope) declined).suggestions().stream())
                .forEach(suggestion -> assertThat(Readers.read(suggestion))
                        .as(suggestion)
                        .isInstanceOf(Interpretation.Understood.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did sales by brand drop in Region Norr?",
                "What if we raise the price in Norr?",
                "sales in Norr at Coop",
                "Varför minskade försäljningen per varumärke i Region Norr?"
            })
    void offersQuestionsNearToTheOneItCannotAnswer(String question) {
        var declined = (Interpretation.OutOfScope) Readers.read(question);
        assertThat(declined.suggestions())
                .hasSize(3)
                .allSatisfy(suggestion -> assertThat(
                                Readers.understood(suggestion).query().filter().dimensions())
                        .contains("region"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sales of Sollgrd | sales of Solgård",
                "försäljning för Sollgrd | försäljning för Solgård",
                "Varumrken i Sollgrd | Varumärken i Solgård",
                "störstta varumrken i Sollgrd | största varumärken i Solgård",
                "top 10 brnads in ketchupp | top 10 brands in Ketchup",
            })
    void offersFirstWhatItsUnknownWordsMayHaveMeant(String question, String meant) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined ->
                                assertThat(declined.suggestions()).hasSize(3).startsWith(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarterly averige of sales", "snottförsäljning per kvartal"})
    void offersNoOtherWordForOneThatIsOnlyUnknown(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.suggestions())
                                .noneMatch(offered -> offered.contains("sverige") || offered.startsWith("styck")));
    }

    @Test
    void saysWhatItTookForAMisspelling() {
        assertThat(Readers.understood("top 10 brnads in kechup").chips())
                .extracting(Chip::label)
                .contains("Brand (you wrote “brnads”)", "category Ketchup (you wrote “kechup”)");
    }

    @Test
    void asksWhetherARetailerAndItsCategoryOrOneItemIsMeant() {
        assertThat(Readers.read("sales of almgren pizza")).isInstanceOf(Interpretation.Ambiguous.class);
    }

    @Test
    void namesTheNearestKnownWord() {
        var declined = (Interpretation.OutOfScope) Readers.read("sales of Rubinno ketchups in Gemenass by brandy");
        assertThat(declined.sentence()).contains("brandy").contains("brand");
    }

    @Test
    void asksWhichOfSeveralNamesIsMeant() {
        assertThat(Readers.read("sales of Rubino Zero"))
                .isInstanceOfSatisfying(Interpretation.Ambiguous.class, asked -> {
                    assertThat(asked.choices())
                            .extracting(Interpretation.Choice::label)
                            .containsExactly("Rubino Zero 1 kg", "Rubino Zero 570 g");
                    asked.choices()
                            .forEach(choice -> assertThat(Readers.understood(choice.question())
                                            .query())
                                    .isEqualTo(choice.query()));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is VAT included?", "What can I ask?", "What is TDP?", "Ingår moms?"})
    void explainsWithoutANumber(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.Explained.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "...", "😀"})
    void asksForAQuestionWhereNoneIs(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void declinesWhatIsTooLongToBeAQuestion() {
        assertThat(Readers.read("sales by brand ".repeat(300))).isInstanceOf(Interpretation.OutOfScope.class);
    }
}
