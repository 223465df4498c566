package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers one after the other that are the figures of a column or of a row in the same order. */
class InOrderTests {

    private static final Table FISH = Table.of(
            List.of("Brand", "2021", "2022", "2023", "2024", "2025"),
            List.of(List.of("Findus", 288, 301, 295, 310, 324), List.of("Feldts", 47, 45, 43, 42, 40)));

    private static final Table STORES = Table.of(
            List.of("Store", "Sales kr", "Customers", "Basket kr", "Waste %"),
            List.of(
                    List.of("Maxi Storgatan", 4_120_000, 13_600, 303, 1.4),
                    List.of("Willys Norra", 3_385_000, 14_500, 233, 1.1),
                    List.of("Lidl Väst", 1_518_000, 8_800, 173, 1.9)));

    @Test
    void aListOfNumbersIsThatOfSuccessivePeriods() {
        assertThat(verdict(FISH, "Feldts krymper år för år: 47, 45, 43, 42 och nu 40."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(FISH, "Findus went from 288 to 301 to 295.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(FISH, "Feldts krymper år för år: 47, 45, 43, 41 och nu 40."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(FISH, "Feldts krymper år för år: 47, 43, 45, 42 och nu 40."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(FISH, "Findus went from 47 to 45 to 43.")).isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void twoNumbersSetAgainstEachOtherAreOfTheTwoNamed() {
        assertThat(claimed(STORES, "Willys Norra drew more people than Maxi Storgatan, 14,500 against 13,600."))
                .containsOnly(Verdict.SUPPORTED);
        assertThat(claimed(STORES, "Willys Norra drog mer folk än Maxi Storgatan, 14 500 mot 13 600."))
                .containsOnly(Verdict.SUPPORTED);
        assertThat(claimed(STORES, "Willys Norra drew more people than Maxi Storgatan, 13,600 against 14,500."))
                .doesNotContain(Verdict.SUPPORTED);
        assertThat(claimed(STORES, "Willys Norra drew more people than Maxi Storgatan, 14,500 against 8,800."))
                .isNotEqualTo(List.of(Verdict.SUPPORTED, Verdict.SUPPORTED));
    }

    @Test
    void numbersBehindANameAreThoseOfItsRow() {
        assertThat(verdict(STORES, "Maxi Storgatan: 4,120,000 kr, 13,600 customers. Lidl Väst: 1,518,000 and 8,800."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(STORES, "Maxi Storgatan: 4,120,000 kr, 13,600 customers. Lidl Väst: 1,518,000 and 14,500."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    /** Of the numbers only. */
    private static List<Verdict> claimed(Table table, String text) {
        return Checker.check(table, text).claims().stream()
                .filter(claim -> claim.text().matches("\\d.*"))
                .map(Claim::verdict)
                .toList();
    }

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }
}
