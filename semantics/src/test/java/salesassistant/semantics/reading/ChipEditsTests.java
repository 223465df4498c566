package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing an answer by its chips, without words. */
class ChipEditsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Top 10 brands in ketchup | MEASURE   | measure:sales_volume   | Top 10 brands in ketchup by volume
            Top 10 brands in ketchup | RANKING   | ranking:bottom-5       | 5 worst brands in ketchup
            Top 10 brands in ketchup | PERIOD    | period:last-12-weeks   | Top 10 brands in ketchup last 12 weeks
            Top 10 brands in ketchup | BREAKDOWN | breakdown:manufacturer | Top 10 manufacturers in ketchup
            Top 10 brands in ketchup | FILTER    | member:category=Jam    | Top 10 brands in jam
            """)
    void replacesOnePart(String question, Chip.Kind kind, String option, String same) {
        var base = Readers.understood(question);
        var edited = Readers.NIELSEN.edit(base, List.of(new ChipEdit.Replace(chip(base, kind), option)));
        assertThat(edited)
                .isInstanceOfSatisfying(
                        Interpretation.Understood.class,
                        understood -> assertThat(understood.query())
                                .isEqualTo(Readers.understood(same).query()));
    }

    @Test
    void takesAPartAway() {
        var base = Readers.understood("Sales by brand in ketchup last 12 weeks");
        var edited = Readers.NIELSEN.edit(base, List.of(new ChipEdit.Remove(chip(base, Chip.Kind.FILTER))));
        assertThat(((Interpretation.Understood) edited).query())
                .isEqualTo(Readers.understood("Sales by brand last 12 weeks").query());
    }

    @ParameterizedTest
    @CsvSource({
        "c99, measure:sales_volume",
        "c1, measure:profit",
        "c1, nonsense",
        "c1, member:category=Chocolate",
        "'c1; DROP TABLE', measure:sales_volume",
        "c1, breakdown:region",
        "c1, ranking:top-0",
        "c1, period:last-900-weeks"
    })
    void refusesWhatIsNotKnown(String chip, String option) {
        var base = Readers.understood("Sales by brand in ketchup");
        assertThat(Readers.NIELSEN.edit(base, List.of(new ChipEdit.Replace(chip, option))))
                .isInstanceOf(Interpretation.OutOfScope.class);
    }

    @Test
    void everyOfferedOptionCanBeTaken() {
        var base = Readers.understood("Top 10 brands in ketchup vs last year");
        for (var chip : base.chips()) {
            for (var option : chip.options()) {
                assertThat(Readers.NIELSEN.edit(base, List.of(new ChipEdit.Replace(chip.id(), option.id()))))
                        .as(chip.kind() + " " + option.id())
                        .satisfiesAnyOf(
                                edited -> assertThat(edited).isInstanceOf(Interpretation.Understood.class),
                                edited -> assertThat(((Interpretation.OutOfScope) edited).reason())
                                        .isIn(
                                                Interpretation.Reason.WOULD_BE_WRONG,
                                                Interpretation.Reason.OUTSIDE_PERIOD));
            }
        }
    }

    private static String chip(Interpretation.Understood base, Chip.Kind kind) {
        return base.chips().stream()
                .filter(chip -> chip.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
