package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is false as it is said, though figures beside those meant would bear it out. */
class OtherReadingTests {

    private static final Table MARKETS = Table.of(
            List.of("market", "sales_value", "volume"), List.of(List.of("Norr", 120, 50), List.of("Syd", 100, 55)));
    private static final Table MONTHS = Table.of(
            List.of("market", "month", "sales"),
            List.of(
                    List.of("Norr", "2026-01", 120),
                    List.of("Norr", "2026-02", 100),
                    List.of("Syd", "2026-01", 50),
                    List.of("Syd", "2026-02", 60)));

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }

    private static Verdict claim(Table table, String text, String claim) {
        return Checker.check(table, text).claims().stream()
                .filter(one -> one.text().equals(claim))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void aPlaceIsNotBorneOutByTheNumberOfOtherFigures() {
        assertThat(verdict(MARKETS, "Norr has the highest volume, with a sales value of 120."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(MARKETS, "Syd has the highest volume, with a sales value of 100."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void fromAndToAreReadWithTheirSigns() {
        var margins =
                Table.of(List.of("month", "margin %"), List.of(List.of("2026-01", -2.0), List.of("2026-02", -5.0)));

        assertThat(claim(margins, "The margin rose from -2.0 % in January to -5.0 % in February.", "rose"))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(claim(margins, "The margin fell from -2.0 % in January to -5.0 % in February.", "fell"))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void fromAndToSayNothingOfTheVerbOfSomebodyElse() {
        assertThat(claim(MONTHS, "Despite Syd rising Norr fell from 120 to 100.", "rising"))
                .isNotEqualTo(Verdict.CONTRADICTED);
        assertThat(claim(MONTHS, "With Syd falling Norr fell from 120 to 100.", "falling"))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By volume, Syd has 311 and Norr 224, a gap of 87.",
                "In terms of volume, Syd is ahead with 311, a gap of 87 to Norr with 224.",
                "Volume is uneven: Syd has 311 and Norr 224, a gap of 87."
            })
    void numbersOfOtherFiguresThanTheSentenceNamesDoNotConfirmEachOther(String text) {
        var markets = Table.of(
                List.of("market", "sales_value", "volume"), List.of(List.of("Norr", 224, 53), List.of("Syd", 311, 58)));

        assertThat(Checker.check(markets, text).claims()).noneMatch(claim -> claim.verdict() == Verdict.SUPPORTED);
    }

    @Test
    void theFirstWeekOfAMonthIsNotTheFirstOfTheTable() {
        var weeks = Table.of(
                List.of("week", "sales"),
                List.of(List.of("2026-01-05", 100), List.of("2026-03-02", 150), List.of("2026-03-09", 170)));

        assertThat(verdict(weeks, "In the first week of March sales were 100.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(weeks, "In the first week of March sales were 170.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(weeks, "In the first week of March sales were 150.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(weeks, "Den första veckan i mars var försäljningen 100."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(weeks, "In the first week sales were 100.")).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syd has the largest sales value, says Nielsen.",
                "According to Nielsen Syd has the largest sales value.",
                "Enligt Nielsen har Syd störst sales value.",
                "By volume Norr is the largest, says Nielsen."
            })
    void aNameTheTableDoesNotHaveExcusesNoClaimOfAnother(String text) {
        assertThat(verdict(MARKETS, text)).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void theWorkIsBoundedInColumnsToo() {
        var columns = new ArrayList<String>();
        var row = new ArrayList<Object>();
        IntStream.range(0, 300).forEach(k -> {
            columns.add("" + (char) ('a' + k / 26) + (char) ('a' + k % 26) + "x");
            row.add(1000 + k);
        });
        String text = IntStream.range(0, 2000)
                .mapToObj(k -> "It is " + (12 + k % 80) + ".")
                .reduce("", (one, other) -> one + " " + other);

        List<Claim> claims =
                Checker.check(Table.of(columns, List.of(row)), text).claims();

        assertThat(claims).last().satisfies(claim -> assertThat(claim.why()).contains("too large"));
        assertThat(claims.size()).isLessThan(200);
    }
}
