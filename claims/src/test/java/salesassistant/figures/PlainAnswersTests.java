package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The answers that today's models give to anybody who asks about a small result. */
class PlainAnswersTests {

    private static final Table SHOP = Table.of(
            List.of("Sub-Category", "Sales ($)", "Profit ($)"),
            List.of(
                    List.of("Phones", 330_007, 44_516),
                    List.of("Chairs", 328_449, 26_590),
                    List.of("Tables", 206_966, -17_725),
                    List.of("Bookcases", 114_880, -3_473)));

    private static final Table BRANDS = Table.of(
            List.of("Brand", "Sales 2025 (MSEK)", "Sales 2024 (MSEK)"),
            List.of(
                    List.of("Marabou", 412.3, 398.1),
                    List.of("Fazer", 298.7, 310.2),
                    List.of("Cloetta", 251.9, 240.8),
                    List.of("Lindt", 187.5, 160.3),
                    List.of("Ritter", 96.4, 99.8)));

    private static final Table STORES = Table.of(
            List.of("Store", "Sales kr", "Customers", "Basket kr", "Waste %"),
            List.of(
                    List.of("Maxi Storgatan", 4_120_000, 13_600, 303, 1.4),
                    List.of("Willys Norra", 3_385_000, 14_500, 233, 1.1),
                    List.of("Lidl Väst", 1_518_000, 8_800, 173, 1.9)));

    private static final Table SHARES = Table.of(
            List.of("brand", "sales_value", "value_share_pct"),
            List.of(List.of("Felix", 128_450_210, 27.8), List.of("Heinz", 116_204_880, 25.1)));

    @Test
    void theTopTwoAreThoseTheTableHasOnTop() {
        assertThat(verdict(SHOP, "The top two sub-categories sold for $658,456."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHOP, "The top two sub-categories account for 67.2% of sales."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHOP, "The top two sub-categories account for 88.3% of sales."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "De två minsta varumärkena sålde för 283,9 miljoner 2025."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "De två minsta varumärkena sålde för 711,0 miljoner 2025."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void wherePlacesAreClaimedTheyAreJudged() {
        assertThat(verdict(BRANDS, "Marabou and Fazer are the two largest brands in 2025."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "The two largest brands in 2025, Marabou and Lindt, sold for 599.8 million."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aLossIsAProfitBelowZero() {
        assertThat(verdict(SHOP, "Two sub-categories lose money: Tables (-$17,725) and Bookcases (-$3,473)."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHOP, "Three sub-categories lose money.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHOP, "Två underkategorier är lönsamma.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHOP, "Tables gick med förlust, -3 473 dollar.")).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void whatThoseCountedStandAboveIsNoClaimOfItsOwn() {
        var margins = Table.of(
                List.of("Category", "Margin %"),
                List.of(List.of("Beverages", 32), List.of("Snacks", 41.5), List.of("Dairy", 22.8)));

        assertThat(verdict(margins, "Two categories exceed a 30% margin.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(margins, "Två kategorier har en marginal över 30 %."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(margins, "Two categories exceed a 40% margin.")).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aListInBracketsEndsWithThem() {
        assertThat(verdict(BRANDS, "Three brands grew (Marabou, Cloetta and Lindt), while Fazer and Ritter declined."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "Three brands grew (Marabou, Ritter and Lindt), while Fazer and Ritter declined."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aSignHoldsAgainstTheWordBeforeIt() {
        assertThat(verdict(BRANDS, "Two brands declined: Fazer (−3.7%) and Ritter (−3.4%)."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "Three brands gained: Fazer (−3.7%), Ritter (−3.4%) and Lindt (+17.0%)."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(BRANDS, "Fazer ökade (−3,7 %).")).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void theNumberOfAnItemIsNoClaim() {
        assertThat(verdict(BRANDS, "In 2025:\n1. Marabou sold 412.3 million.\n2. Fazer sold 298.7 million."))
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void anAmountOrItsRateAreOfDifferentUnits() {
        assertThat(verdict(BRANDS, "Fazer lost 11.5 or 3.7%.")).isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aNumberAfterMillionsIsInMillions() {
        assertThat(verdict(STORES, "Maxi Storgatan did 4.12 million last week, Willys Norra 3.39."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(STORES, "Maxi Storgatan sålde för 4,12 miljoner och Willys Norra 3,39."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(STORES, "Maxi Storgatan sålde för 4,12 miljoner och Willys Norra 1,52."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void moneyIsNoShareThoughTheShareIsCalledAfterTheSales() {
        assertThat(verdict(SHARES, "Felix är störst med 27,8 % andel och en försäljning på 128,5 mkr."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHARES, "Felix leads with a 27.8% share and sales of 128.5 million kronor."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(SHARES, "Felix leads with a 27.8% share and sales of 116.2 million kronor."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }
}
