package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTests {

    private static final Table BRANDS = Table.of(
            List.of("brand", "sales_value", "change_pct", "share"),
            List.of(
                    List.of("Felix", 1_234_567, 4.2, 31.5),
                    List.of("Heinz", 980_000, -2.1, 25.0),
                    List.of("Abba", 410_500, 12.3, 10.5)));

    @Test
    void supportsFiguresBoundToTheirMember() {
        assertThat(Checker.check(BRANDS, "Felix sold for 1.23 million, up 4.2 %, while Heinz fell 2.1 %.")
                        .verdict())
                .isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void contradictsAnotherMembersTrueFigure() {
        assertThat(Checker.check(BRANDS, "Felix sold for 980,000.").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void contradictsATurnedDirection() {
        assertThat(Checker.check(BRANDS, "Heinz grew by 2.1 %.").verdict()).isEqualTo(Verdict.CONTRADICTED);
    }

    @Test
    void findsNothingToCheckInAnEmptyText() {
        assertThat(Checker.check(BRANDS, "").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }
}
