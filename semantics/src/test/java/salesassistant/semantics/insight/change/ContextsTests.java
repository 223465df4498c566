package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.SmallCatalog;

/** A delivery that never came is told once: with its size where the figures tell it, else as the catalog notes it. */
class ContextsTests {

    private static final Note NOTED = new Note(
            "W30",
            Note.Kind.MISSING_DELIVERY,
            LocalDate.of(2026, 7, 20),
            LocalDate.of(2026, 7, 26),
            Map.of("retailer", "Coop"),
            Label.of("Coop did not deliver week 30."));

    @Test
    void aNoteOfWhatTheFiguresTellIsTheSame() {
        assertThat(Contexts.isOf(NOTED, missing("Coop", LocalDate.of(2026, 7, 26))))
                .isTrue();
    }

    @Test
    void aNoteOfAnotherMemberOrWeekIsNot() {
        assertThat(Contexts.isOf(NOTED, missing("Gemena", LocalDate.of(2026, 7, 26))))
                .isFalse();
        assertThat(Contexts.isOf(NOTED, missing("Coop", LocalDate.of(2026, 8, 2))))
                .isFalse();
        assertThat(Contexts.isOf(
                        NOTED,
                        new Context.MissingDelivery(
                                new Subject.Name("retailer", "Coop"), Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void whatWasNotDeliveredHasNoCauseAndNoBeginning() {
        var period = SmallWorld.LATEST;
        var note = new Note(
                "gap",
                Note.Kind.MISSING_DELIVERY,
                period.firstWeekEnd().minusDays(6),
                period.lastWeekEnd(),
                Map.of("retailer", "Coop"),
                Label.of("Coop did not deliver."));
        var world = new SmallWorld()
                .sells("Ketchup", "Heinz", "Heinz 500", "Coop", SmallWorld.steady(300, 0))
                .sells("Ketchup", "Felix", "Felix 500", "Coop", SmallWorld.steady(300, 0));
        var coop = Filter.allOf(List.of(SmallWorld.KETCHUP, new Filter.In("retailer", List.of("Coop"))));

        var noted = world.why(coop, SmallCatalog.with(List.of(note)));

        assertThat(world.why(coop).causes()).isNotEmpty();
        assertThat(noted.causes()).isEmpty();
        assertThat(noted.since()).isEmpty();
        assertThat(noted.unknown()).isEmpty();
        assertThat(noted.context()).hasSize(period.weeks()).contains(missing("Coop", period.lastWeekEnd()));
    }

    private static Context.MissingDelivery missing(String member, LocalDate weekEnd) {
        return new Context.MissingDelivery(
                new Subject.Name("retailer", member), Optional.of(new Onset(weekEnd, false)), Optional.empty());
    }
}
