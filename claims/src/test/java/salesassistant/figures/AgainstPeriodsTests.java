package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared with a period, a plan or where it began: what is true is supported, the same of another is not. */
class AgainstPeriodsTests {

    private static final Table YEARS = Table.of(
            List.of("brand", "2022", "2023", "2024"),
            List.of(List.of("Alfa", 400, 420, 460), List.of("Beta", 300, 330, 280)));

    private static final Table STAFF = Table.of(
            List.of("department", "headcount 2022", "headcount 2023", "headcount 2024"),
            List.of(List.of("Warehouse", 140, 151, 139), List.of("Support", 24, 30, 48)));

    private static final Table PLAN = Table.of(
            List.of("supplier", "service level %", "target %", "ordered pallets", "delivered pallets"),
            List.of(List.of("Alfa", 92.5, 97.0, 840, 777), List.of("Beta", 99.0, 98.5, 2100, 2079)));

    private static final Table SCORES = Table.of(
            List.of("chain", "NPS 2023", "NPS 2024"),
            List.of(List.of("Alfa", 30, 36), List.of("Beta", 20, 23), List.of("Gamma", 10, 16)));

    private static final Table MONTHS = Table.of(
            List.of("month", "sales_msek", "sales_ly_msek"),
            List.of(
                    List.of("2025-01", 41.2, 39.9),
                    List.of("2025-02", 38.1, 38.5),
                    List.of("2025-03", 40.9, 39.1),
                    List.of("2025-04", 43.7, 41.2)));

    private static void says(Table table, String right, String wrong) {
        assertThat(Checker.check(table, right).verdict()).as(right).isEqualTo(Verdict.SUPPORTED);
        assertThat(Checker.check(table, wrong).verdict()).as(wrong).isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alfa sold 460 in 2024, 40 more than 2023. | Alfa sold 460 in 2024, 40 more than 2024.
            Alfa sålde 460 år 2024, det är 40 mer än 2023. | Alfa sålde 460 år 2024, det är 40 mer än 2022.
            Alfa is now 15 % higher than in 2022. | Alfa is now 15 % higher than in 2023.
            Beta är nu 6,7 % lägre än 2022. | Beta är nu 6,7 % högre än 2022.
            """)
    void comparesWithAPeriodWithoutNamingThisOne(String right, String wrong) {
        says(YEARS, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Support grew 60 % from 2023. Warehouse now has 139 employees. | Support grew 60 % from 2023. Warehouse now has 151 employees.
            """)
    void doesNotStayInAPeriodThatIsOnlyComparedWith(String right, String wrong) {
        says(STAFF, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Alfa delivered 777 of the 840 pallets ordered. | Alfa delivered 840 of the 777 pallets ordered.
            Alfa's service level was 4.5 points below target. | Beta's service level was 4.5 points below target.
            """)
    void holdsAFigureAgainstItsTarget(String right, String wrong) {
        says(PLAN, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The average of the three NPS scores went from 20 to 25. | The average of the four NPS scores went from 20 to 25.
            Snittet för de tre kedjornas NPS gick från 20 till 25. | Snittet för de tre kedjornas NPS gick från 20 till 26.
            """)
    void takesAnAverageFromOnePeriodToAnother(String right, String wrong) {
        says(SCORES, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose from SEK 38.1 million in February to SEK 43.7 million in April. | Sales rose from SEK 38.5 million in February to SEK 43.7 million in April.
            Försäljningen steg från 38,1 mkr i februari till 43,7 mkr i april. | Försäljningen steg från 41,2 mkr i februari till 43,7 mkr i april.
            """)
    void fromADatedPeriodIsOfThatPeriodAndNotOfTheYearBefore(String right, String wrong) {
        says(MONTHS, right, wrong);
    }
}
