package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableComparisonTests {

    private static final Gold PLAIN = gold("-- columns: brand, value");

    private static final Table BRANDS =
            table("brand, value", row("Solgård", 387.6), row("Rubino", 341.0), row("PL", 200.5));

    @Test
    void theSameTableIsRight() {
        assertRight(PLAIN, BRANDS, BRANDS);
    }

    @Test
    void namesOfColumnsDoNotMatterAndFurtherColumnsMayStandBeside() {
        assertRight(
                PLAIN,
                BRANDS,
                table(
                        "rank, sales, label, share",
                        row(1, 387.6, "Solgård", 0.4),
                        row(2, 341, "rubino", 0.35),
                        row(3, 200.5, "PL", 0.25)));
    }

    @Test
    void aMissingColumnIsWrong() {
        assertWrong(PLAIN, BRANDS, table("brand", row("Solgård"), row("Rubino"), row("PL")), "value");
    }

    @Test
    void aMissingRowIsWrong() {
        assertWrong(
                PLAIN,
                BRANDS,
                table("brand, value", row("Solgård", 387.6), row("Rubino", 341.0)),
                "2 rows instead of 3");
    }

    @Test
    void aRowTooManySuchAsATotalIsWrong() {
        assertWrong(
                PLAIN,
                BRANDS,
                table(
                        "brand, value",
                        row("Solgård", 387.6),
                        row("Rubino", 341.0),
                        row("PL", 200.5),
                        row("Total", 929.1)),
                "4 rows instead of 3");
    }

    @Test
    void aDoubledRowInPlaceOfAnotherIsWrong() {
        assertWrong(
                PLAIN,
                BRANDS,
                table("brand, value", row("Solgård", 387.6), row("Solgård", 387.6), row("PL", 200.5)),
                "not found");
    }

    @Test
    void figuresOfOtherRowsAreWrong() {
        assertWrong(
                PLAIN,
                BRANDS,
                table("brand, value", row("Solgård", 341.0), row("Rubino", 387.6), row("PL", 200.5)),
                "not row by row");
    }

    @Test
    void doubleCountedFiguresAreWrong() {
        assertWrong(
                PLAIN,
                BRANDS,
                table("brand, value", row("Solgård", 775.2), row("Rubino", 682.0), row("PL", 401.0)),
                "not found: [value]");
    }

    @Test
    void theLastDigitsMayDifferButNoMore() {
        assertRight(PLAIN, BRANDS, table("b, v", row("Solgård", 387.60003), row("Rubino", 341), row("PL", 200.5)));
        assertWrong(
                PLAIN,
                BRANDS,
                table("b, v", row("Solgård", 387.61), row("Rubino", 341), row("PL", 200.5)),
                "not found");
    }

    @Test
    void orderMattersOnlyWhereTheGoldSaysSo() {
        Table turned = table("brand, value", row("PL", 200.5), row("Rubino", 341.0), row("Solgård", 387.6));
        assertRight(PLAIN, BRANDS, turned);
        assertWrong(gold("-- columns: brand, value\n-- order: yes"), BRANDS, turned, "not found");
    }

    @Test
    void tiesStandInNoOrder() {
        Gold ordered = gold("-- columns: brand, value\n-- order: yes");
        Table tied = table("brand, value", row("A", 9), row("B", 5), row("C", 5), row("D", 1));
        assertRight(ordered, tied, table("b, v", row("A", 9), row("C", 5), row("B", 5), row("D", 1)));
        assertWrong(ordered, tied, table("b, v", row("B", 5), row("A", 9), row("C", 5), row("D", 1)), "not found");
    }

    @Test
    void aRankingMayStopEarlyWhereItsFirstRowIsTheAnswer() {
        Gold singular = gold("-- columns: brand, value\n-- order: yes\n-- rows: first 1");
        assertRight(singular, BRANDS, table("brand, value", row("Solgård", 387.6)));
        assertRight(singular, BRANDS, BRANDS);
        assertWrong(singular, BRANDS, table("brand, value", row("Rubino", 341.0)), "not found");
        assertWrong(singular, BRANDS, table("brand, value"), "0 rows");
    }

    @Test
    void aFractionMayBePerCentOnlyWhereDeclared() {
        Table share = table("share", row(0.3785));
        assertRight(gold("-- columns: share\n-- percent: share"), share, table("s", row(37.85)));
        assertRight(gold("-- columns: share\n-- percent: share"), table("share", row(74.5)), table("s", row(0.745)));
        assertWrong(gold("-- columns: share"), share, table("s", row(37.85)), "not found");
    }

    @Test
    void nothingEqualsNothingAndNotZero() {
        Table lapsed = table("brand, value", row("A", null), row("B", 5));
        assertRight(PLAIN, lapsed, table("b, v", row("B", 5), row("A", null)));
        assertWrong(PLAIN, lapsed, table("b, v", row("B", 5), row("A", 0)), "not found");
    }

    @Test
    void oneOfTheNamesOfAThingSuffices() {
        Gold named = gold("-- columns: value\n-- either: region | market_name");
        Table regions =
                table("region, market_name, value", row("Norr", "SE Region Norr", 3), row("Syd", "SE Region Syd", 4));
        assertRight(named, regions, table("market, sales", row("SE Region Syd", 4), row("SE Region Norr", 3)));
        assertRight(named, regions, table("market, sales", row("Norr", 3), row("Syd", 4)));
        assertWrong(named, regions, table("sales", row(3), row(4)), "region");
        assertWrong(named, regions, table("market, sales", row("Norr", 4), row("Syd", 3)), "not row by row");
    }

    @Test
    void oneColumnIsNotTakenForTwo() {
        Gold both = gold("-- columns: this_year, year_ago");
        assertWrong(both, table("this_year, year_ago", row(5, 5)), table("sales", row(5)), "not row by row");
    }

    @Test
    void daysAreEqualHoweverTheyAreWritten() {
        Gold days = gold("-- columns: day");
        assertRight(
                days,
                new Table(List.of("day"), List.of(List.of(Cell.of(java.time.LocalDate.of(2026, 11, 15))))),
                table("week", row("2026-11-15T00:00:00")));
    }

    @Test
    void anEmptyGoldIsRefused() {
        assertThatThrownBy(() -> difference(PLAIN, table("brand, value"), table("brand, value")))
                .hasMessageContaining("finds no rows");
    }

    private static void assertRight(Gold gold, Table expected, Table answer) {
        assertThat(difference(gold, expected, answer)).isEmpty();
    }

    private static void assertWrong(Gold gold, Table expected, Table answer, String because) {
        assertThat(difference(gold, expected, answer))
                .hasValueSatisfying(text -> assertThat(text).contains(because));
    }

    private static java.util.Optional<String> difference(Gold gold, Table expected, Table answer) {
        return new TableComparison(gold, expected).difference(answer);
    }

    private static Gold gold(String head) {
        return Gold.parse("planted.sql", head + "\nSELECT 1");
    }

    private static List<Cell> row(@Nullable Object... values) {
        return Arrays.stream(values).map(Cell::of).toList();
    }

    @SafeVarargs
    private static Table table(String columns, List<Cell>... rows) {
        return new Table(List.of(columns.split(", ")), List.of(rows));
    }
}
