package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;

/** Holds what Genie computed against what the catalog makes of the same words. */
final class Checking {

    private static final Label SAME = new Label(
            "Verified: the catalog computes the same numbers from the same question.",
            "Verifierat: katalogen räknar fram samma siffror ur samma fråga.");
    private static final Label UNCLEAR = new Label(
            "Not verified: this could not be compared with the catalog.",
            "Inte verifierat: det kunde inte jämföras med katalogen.");

    private final Running running;

    Checking(Running running) {
        this.running = running;
    }

    Checked check(Question question, Translation translation, String sql, ResultTable genies) {
        if (translation.interpretation() instanceof Interpretation.Understood understood
                && translation.compilation().orElse(null) instanceof Compilation.Compiled compiled) {
            return computed(question, compiled)
                    .map(ours -> compared(question, understood, genies, ours))
                    .orElseGet(() -> unclear(question));
        }
        return unclear(question);
    }

    private Checked compared(
            Question question, Interpretation.Understood understood, ResultTable genies, ResultTable ours) {
        if (SameTable.holds(genies, ours)) {
            return new Checked(Checked.Level.VERIFIED, SAME.in(question.language()), List.of(), List.of());
        }
        var sentence = understood.sentence();
        var different = new Label(
                "Check this: the catalog understands the question as “" + sentence + "” and its table is another one.",
                "Kontrollera detta: katalogen förstår frågan som ”" + sentence + "” och dess tabell är en annan.");
        return new Checked(Checked.Level.CHECK_THIS, different.in(question.language()), List.of(), List.of());
    }

    private Optional<ResultTable> computed(Question question, Compilation.Compiled compiled) {
        try {
            return Optional.of(running.first(compiled.statement(), question).table());
        } catch (WarehouseFailure failure) {
            if (failure.kind() == WarehouseFailure.Kind.CANCELLED) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private static Checked unclear(Question question) {
        return new Checked(Checked.Level.NOT_VERIFIED, UNCLEAR.in(question.language()), List.of(), List.of());
    }
}
