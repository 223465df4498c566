package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules call false or true, decided by how surely the words are understood. */
class WeighingTests {

    private static final Table REGIONS = Table.of(
            List.of("region", "sales_msek", "share_pct", "stores"),
            List.of(
                    List.of("Norr", 120.5, 38.8, 412),
                    List.of("Syd", 100.2, 32.2, 655),
                    List.of("Mitt", 90.1, 29.0, 380)));
    private static final Table MONEY = Table.of(
            List.of("market", "sales SEK", "sales SEK ly"),
            List.of(List.of("Norr", 150_000, 140_000), List.of("Syd", 100_000, 110_000)));

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excluding online, Norr is the smallest region.",
                "Among the discounters, Syd ranks first.",
                "On paper Mitt trumps Syd as the biggest."
            })
    void whatStrangeWordsMayTurnIsNotCalledFalse(String text) {
        assertThat(verdict(REGIONS, text)).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norr sold for SEK 131.7 million.",
                "Norr is the smallest region.",
                "Sales in Syd were SEK 120.5 million.",
                "Norr has 655 stores."
            })
    void whatIsUnderstoodAndFalseIsCalledSo(String text) {
        assertThat(verdict(REGIONS, text)).isEqualTo(Verdict.CONTRADICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norr came to 412.", "Norr sold 412.", "Mitt stands at 655."})
    void theNumberOfFiguresNobodyNamesIsNotSupported(String text) {
        assertThat(verdict(REGIONS, text)).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aNumberTheRulesLeaveOpenIsSupportedWhereAllSpeaksForOneFigure() {
        String text = "Norrs andel är 38,8 % och Syds 32,2, en skillnad på 6,6 procentenheter.";

        assertThat(verdict(REGIONS, text)).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(REGIONS, text.replace("6,6", "6,1"))).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aNumberThatAgreesByLuckIsLeftOpen() {
        var chains = Table.of(
                List.of("chain", "sales MSEK", "budget MSEK"),
                List.of(List.of("Axet", 412.6, 400.0), List.of("Bonden", 287.9, 301.5)));

        assertThat(verdict(chains, "Axet sold 412.6.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(chains, "Axet sold 412.6, from 412.6 before.")).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In Norway, Norr sold for SEK 120.5 million in 2019."})
    void noPeriodIsSupportedThatTheTableDoesNotHave(String text) {
        assertThat(verdict(REGIONS, text)).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norr sold 150k litres.", "Norr sold 150,000 kg."})
    void aWeightIsNoMoney(String text) {
        assertThat(verdict(MONEY, text)).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void whatOneDidAsAnotherMustHoldOfBoth() {
        assertThat(verdict(MONEY, "Norr grew, as did Syd.")).isEqualTo(Verdict.CONTRADICTED);
        assertThat(verdict(MONEY, "Syd fell, as did Norr.")).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void whoSaysItChangesNothing() {
        assertThat(verdict(REGIONS, "According to Nielsen, Norr has the largest sales, SEK 120.5 million."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void ofATableWithoutACurrencyTheOnlyOneOfTheTextIsBelieved() {
        var prices = Table.of(List.of("product", "price"), List.of(List.of("Butter", 64.9), List.of("Milk", 15.5)));

        assertThat(verdict(prices, "The price of Butter is SEK 64.90.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(prices, "The price of Butter is EUR 64.90.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(prices, "The price of Butter is EUR 64.90. The price of Milk is SEK 15.50."))
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void moneyInAnotherCurrencyThanTheReaderOfTheTableKnowsIsLeftOpen() {
        var prices = Table.of(List.of("product", "price"), List.of(List.of("Butter", 64.9), List.of("Milk", 15.5)))
                .in(List.of("SEK"));

        assertThat(verdict(prices, "The price of Butter is SEK 64.90.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(prices, "The price of Butter is EUR 64.90.")).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void halvesOfAYearArePeriods() {
        var halves = Table.of(
                List.of("chain", "H1 2024 MSEK", "H1 2025 MSEK"),
                List.of(List.of("Axet", 884.0, 851.3), List.of("Bonden", 790.6, 861.8)));

        assertThat(verdict(halves, "Axet sold 851.3 in the first half of 2025."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(halves, "Axet sold 884.0 in the first half of 2025."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatHoldsOfTheLastPeriodIsNotCalledFalseWhereNoneIsSaid() {
        var halves = Table.of(
                List.of("chain", "H1 2024 MSEK", "H1 2025 MSEK"),
                List.of(List.of("Axet", 884.0, 851.3), List.of("Bonden", 790.6, 861.8)));

        assertThat(verdict(halves, "Bonden is larger than Axet.")).isNotEqualTo(Verdict.CONTRADICTED);
    }
}
