package salesassistant.evaluation.told;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.evaluation.told.Found.Verdict.CONTRADICTED;
import static salesassistant.evaluation.told.Found.Verdict.SUPPORTED;
import static salesassistant.evaluation.told.Found.Verdict.WITHOUT_REFERENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the self-check says of texts that are right, and of the same with something wrong planted in them. */
class SelfCheckTests {

    private static final List<String> COLUMNS = List.of("brand", "sales_value", "sales_value_change_pct");
    private static final Map<String, double[]> CELLS = Map.of(
            "sales_value", new double[] {1_234_567, 900_000, 100_000},
            "sales_units", new double[] {50_000, 40_000, 1},
            "sales_value_change_pct", new double[] {3.44, -2.04, 0.01});

    @Test
    void supportsWhatTheTableGives() {
        assertThat(check("A leads with SEK 1.2 m, 55.2 % of all.", figure("SEK 1.2 m", "r0c1"), share("55.2 %")))
                .containsExactly(SUPPORTED, SUPPORTED);
        assertThat(check("A är störst med 1,2 mkr, 55,2 % av allt.", figure("1,2 mkr", "r0c1"), share("55,2 %")))
                .containsExactly(SUPPORTED, SUPPORTED);
    }

    @Test
    void catchesAWrongFigure() {
        assertThat(check("A leads with SEK 1.3 m.", figure("SEK 1.3 m", "r0c1")))
                .containsExactly(CONTRADICTED);
        assertThat(check("A leads with SEK 1.2 m.", figure("SEK 1.2 m", "r1c1")))
                .containsExactly(CONTRADICTED);
        assertThat(check("A holds 55.3 % of it.", share("55.3 %"))).containsExactly(CONTRADICTED);
    }

    @Test
    void catchesAWrongUnitAndNumbersOfTheOtherLanguage() {
        assertThat(check("A leads with 1.2 m packs.", figure("1.2 m packs", "r0c1")))
                .containsExactly(CONTRADICTED);
        assertThat(check("A is up +3.4 pp.", figure("+3.4 pp", "r0c2"))).containsExactly(CONTRADICTED);
        assertThat(check("A holds 55.2 packs of it.", share("55.2 packs"))).containsExactly(CONTRADICTED);
        assertThat(check("A är störst med 1.2 mkr av det.", figure("1.2 mkr", "r0c1")))
                .containsExactly(CONTRADICTED);
    }

    @Test
    void catchesAWrongDirection() {
        assertThat(check("B moved by −2.0 %.", figure("−2.0 %", "r1c2"))).containsExactly(SUPPORTED);
        assertThat(check("B moved by +2.0 %.", figure("+2.0 %", "r1c2"))).containsExactly(CONTRADICTED);
        assertThat(check("B fell 2.0 %.", figure("2.0 %", "r1c2"))).containsExactly(SUPPORTED);
        assertThat(check("B rose 2.0 %.", figure("2.0 %", "r1c2"))).containsExactly(CONTRADICTED);
        assertThat(check("B moved 2.0 %.", figure("2.0 %", "r1c2"))).containsExactly(CONTRADICTED);
        assertThat(check("A fell 3.4 %.", figure("3.4 %", "r0c2"))).containsExactly(CONTRADICTED);
        assertThat(check("B is 2.0 % below the weekly average.", figure("2.0 %", "r1c2")))
                .containsExactly(SUPPORTED);
        assertThat(check("B is 2.0 % above the weekly average.", figure("2.0 %", "r1c2")))
                .containsExactly(CONTRADICTED);
        assertThat(check("Det ligger 3,4 % över snittet.", figure("3,4 %", "r0c2")))
                .containsExactly(SUPPORTED);
        assertThat(check("Det ligger 3,4 % under snittet.", figure("3,4 %", "r0c2")))
                .containsExactly(CONTRADICTED);
    }

    @Test
    void catchesAMissingReference() {
        assertThat(check("A leads with SEK 1.2 m.")).containsExactly(WITHOUT_REFERENCE);
        assertThat(check("A leads, twice as large as B.")).containsExactly(WITHOUT_REFERENCE);
        assertThat(check("A leads with SEK 1.2 m.", figure("SEK 1.2 m", ""))).containsExactly(WITHOUT_REFERENCE);
        assertThat(check("A leads with SEK 1.2 m.", figure("SEK 1.2 m", "r7c1")))
                .containsExactly(WITHOUT_REFERENCE);
        assertThat(check("A leads with SEK 1.2 m.", figure("SEK 1.2 m", "SUM([0,sales_value], …)")))
                .containsExactly(WITHOUT_REFERENCE);
        assertThat(check("A leads with SEK 1.2 m.", figure("SEK 1.2 m", "GUESS([0,sales_value])")))
                .containsExactly(WITHOUT_REFERENCE);
    }

    @Test
    void addsUpOnlyWhatIsCountedAlike() {
        assertThat(check("All come to SEK 2.2 m.", figure("SEK 2.2 m", "SUM([0..2,sales_value])")))
                .containsExactly(SUPPORTED);
        assertThat(check("All come to SEK 1.3 m.", figure("SEK 1.3 m", "SUM([0,sales_value], [0,sales_units])")))
                .containsExactly(WITHOUT_REFERENCE);
    }

    @Test
    void letsNamesAndLimitsHaveDigits() {
        assertThat(check("Squeeze 750 g rose in the latest 52 weeks.")).isEmpty();
        assertThat(check("Squeeze 75 g rose in the latest 53 weeks."))
                .containsExactly(WITHOUT_REFERENCE, WITHOUT_REFERENCE);
    }

    @Test
    void countsWeeksByTheCalendar() {
        assertThat(check(
                        "The period holds 7 of its 13 weeks.",
                        figure("7", "weeks[2026-Q4,2025-W47..2026-W46]"),
                        figure("13", "weeks[2026-Q4]")))
                .containsExactly(SUPPORTED, SUPPORTED);
        assertThat(check("The period holds 8 of them.", figure("8", "weeks[2026-Q4,2025-W47..2026-W46]")))
                .containsExactly(CONTRADICTED);
    }

    private static Figure share(String text) {
        return figure(text, "SHARE([0,sales_value], SUM([0..2,sales_value]))");
    }

    /** Where it stands is found in the text. */
    private static Figure figure(String text, String source) {
        return new Figure(text, -1, -1, source);
    }

    private static List<Found.Verdict> check(String plain, Figure... figures) {
        String text = plain;
        for (Figure figure : figures) {
            text = text.replace(figure.text(), unbroken(figure.text()));
        }
        String told = text;
        List<Figure> placed =
                Stream.of(figures).map(figure -> placed(told, figure)).toList();
        return new SelfCheck(new Sample(), COLUMNS, new Scope(Set.of("Squeeze 750 g", "latest 52 weeks")))
                .of(told, placed, "").stream().map(Found::verdict).toList();
    }

    private static Figure placed(String text, Figure figure) {
        String words = unbroken(figure.text());
        int from = text.indexOf(words);
        return new Figure(words, from, from + words.length(), figure.source());
    }

    private static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** A table of three rows. */
    private record Sample() implements Tables {

        @Override
        public OptionalDouble number(String statement, int row, String column) {
            double[] cells = CELLS.get(column);
            return cells == null || row >= cells.length || !statement.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(cells[row]);
        }

        @Override
        public OptionalDouble rate(String country, LocalDate from) {
            return OptionalDouble.empty();
        }
    }
}
