package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.reading.Interpretation.Reason;

/** Feasts as periods, each held against the same feast a year before; and what promotions are asked for in words. */
class FeastQuestionsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales at Easter                              | Sales week 12 to 15 2026 vs week 14 to 17 2025
            Ketchup sales at Easter 2025                 | Ketchup sales week 14 to 17 2025 vs week 11 to 14 2024
            Sales of Solgård at Easter last year         | Sales of Solgård week 14 to 17 2025 vs week 11 to 14 2024
            Easter sales of Solgård compared to last year | Sales of Solgård week 12 to 15 2026 vs week 14 to 17 2025
            Sales this Easter by region                  | Sales by region week 12 to 15 2026 vs week 14 to 17 2025
            Sales last Easter by region                  | Sales by region week 12 to 15 2026 vs week 14 to 17 2025
            Easter 2026 vs Easter 2025 by brand          | Sales by brand week 12 to 15 2026 vs week 14 to 17 2025
            Försäljning i påsk i Norr                    | Försäljning i Norr vecka 12 till 15 2026 mot vecka 14 till 17 2025
            Hur gick påsken för ketchup?                 | Försäljning för ketchup vecka 12 till 15 2026 mot vecka 14 till 17 2025
            Pickled herring before midsummer             | Pickled herring week 24 to 25 2026 vs week 24 to 25 2025
            Försäljning veckan efter påsk 2025           | Försäljning vecka 17 2025 mot vecka 14 2024
            Pickled herring at midsummer                 | Pickled herring week 24 to 26 2026 vs week 24 to 26 2025
            """)
    void aFeastIsTheWeeksAroundItAgainstThoseAYearBefore(String question, String weeks) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(weeks).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pickled herring the week before Easter", "Inlagd sill veckan före påsk"})
    void theWeekBeforeAFeastMayEndWithIt(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices())
                                .extracting(choice ->
                                        choice.query().period().firstWeekEnd().toString())
                                .containsExactly("2026-04-05", "2026-03-29"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales at Easter    | , the weeks around Easter 2026 (2026-W12–2026-W15, 16 Mar to 12 Apr 2026), against the weeks around Easter 2025 (2025-W14–2025-W17, 31 Mar to 27 Apr 2025)
            Försäljning i påsk | , veckorna kring påsk 2026 (2026-W12–2026-W15, 16 mar till 12 apr 2026), mot veckorna kring påsk 2025 (2025-W14–2025-W17, 31 mar till 27 apr 2025)
            How was Christmas? | , the weeks around Christmas 2025 (2025-W49–2026-W01, 1 Dec 2025 to 4 Jan 2026), against the weeks around Christmas 2024
            Sales week 12 to 14 2026 | , 2026-W12–2026-W14 (16 Mar to 5 Apr 2026).
            """)
    void theWeeksAroundAFeastAreCalledByItsName(String question, String words) {
        assertThat(Readers.understood(question).sentence()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How was Christmas?", "Försäljning i jul", "hur gick julen?", "Försäljning i julas"})
    void christmasReachesIntoTheNewYear(String question) {
        var query = Readers.understood(question).query();

        assertThat(query.period().firstWeekEnd()).isEqualTo("2025-12-07");
        assertThat(query.period().lastWeekEnd()).isEqualTo("2026-01-04");
        assertThat(query.comparison().orElseThrow().base().firstWeekEnd()).isEqualTo("2024-12-08");
        assertThat(query.comparison().orElseThrow().base().lastWeekEnd()).isEqualTo("2025-01-05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales at Christmas 2026                | OUTSIDE_PERIOD
            Sales of ketchup this Christmas        | OUTSIDE_PERIOD
            Sales at Easter and Christmas          | NOT_UNDERSTOOD
            Sales at Easter in week 20             | NOT_UNDERSTOOD
            """)
    void aFeastThatIsNotThereIsDeclined(String question, Reason reason) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        declined -> assertThat(declined.reason())
                                .as(declined.sentence())
                                .isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Promotions of Solgård vs last year      | Promotional sales of Solgård vs last year
            Kampanjerna för Solgård i Norr          | Kampanjförsäljning för Solgård i Norr
            """)
    void promotionsAreWhatIsSoldOnThem(String question, String plain) {
        assertThat(Readers.understood(question).query())
                .isEqualTo(Readers.understood(plain).query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"How did promotions do?", "Hur gick kampanjerna?"})
    void howTheyDidMayMeanTwoNumbers(String question) {
        assertThat(Readers.read(question))
                .isInstanceOfSatisfying(
                        Interpretation.Ambiguous.class,
                        asked -> assertThat(asked.choices())
                                .extracting(choice ->
                                        choice.query().figures().getFirst().measure())
                                .containsExactlyInAnyOrder("promo_lift", "promo_sales_value"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Non-promoted sales of Solgård           | NOT_IN_DATA    | Base sales are a model's estimate
            Försäljning utan kampanj för Solgård    | NOT_IN_DATA    | Basförsäljning är en modells uppskattning
            Number of promotions by brand           | NOT_UNDERSTOOD | together
            """)
    void whatIsNotOneFigureIsSaid(String question, Reason reason, String part) {
        assertThat(Readers.read(question)).isInstanceOfSatisfying(Interpretation.OutOfScope.class, declined -> {
            assertThat(declined.reason()).as(declined.sentence()).isEqualTo(reason);
            assertThat(declined.sentence()).contains(part);
        });
    }
}
