package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change is made of, its sum in a row of its own; changes in the unit their column has, left out in the text. */
class DriversTests {

    private static final Table DRIVERS = Table.of(
            List.of("Driver", "Contribution MSEK"),
            List.of(
                    List.of("Price", 9.5),
                    List.of("Distribution", 6.8),
                    List.of("Velocity", -3.2),
                    List.of("Delisted items", -5.7),
                    List.of("Total change", 7.4)));

    private static final Table ROASTERS = Table.of(
            List.of("Roaster", "Value MSEK", "Volume tonnes", "Value growth %", "Volume growth %"),
            List.of(List.of("Gevalia", 1184.2, 10_120, 12.4, -5.1), List.of("Löfbergs", 655.3, 5_460, 9.7, -6.6)));

    @Test
    void theWholeChangeIsNoneOfItsDrivers() {
        assertThat(verdict(DRIVERS, "The biggest positive driver was price (+9.5), followed by distribution (+6.8)."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(DRIVERS, "Sales increased by MSEK 7.4 in total.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(DRIVERS, "Totalt ökade försäljningen med 7,4 mkr.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(DRIVERS, "Sales decreased by MSEK 7.4 in total.")).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(DRIVERS, "Totalt minskade försäljningen med 7,4 mkr."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(DRIVERS, "The biggest positive driver was distribution (+6.8)."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void aSignedNumberMayBeAChangeOfWhichTheUnitIsLeftOut() {
        assertThat(verdict(ROASTERS, "Gevalia plus 12,4 i värde, minus 5,1 i volym."))
                .isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(ROASTERS, "Gevalia +12.4 in value, -5.1 in volume.")).isEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(ROASTERS, "Gevalia plus 5,1 i värde, minus 12,4 i volym."))
                .isNotEqualTo(Verdict.SUPPORTED);
        assertThat(verdict(ROASTERS, "Gevalia minus 12,4 i värde, plus 5,1 i volym."))
                .isNotEqualTo(Verdict.SUPPORTED);
    }

    private static Verdict verdict(Table table, String text) {
        return Checker.check(table, text).verdict();
    }
}
