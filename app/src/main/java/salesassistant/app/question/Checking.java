package salesassistant.app.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.app.guard.SqlContents;
import salesassistant.app.meaning.Translation;
import salesassistant.app.question.Checked.Level;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlStatement;

/** Holds what Genie wrote and computed against what the catalog makes of the same words; in doubt it says so. */
final class Checking {

    private static final Label SAME = new Label(
            "Verified: the catalog computes the same numbers from the same question.",
            "Verifierat: katalogen räknar fram samma siffror ur samma fråga.");
    private static final Label CONSISTENT = new Label(
            "Consistent: everything that was asked is in the SQL, and nothing else.",
            "Stämmer överens: allt som frågades finns i SQL-frågan, och inget annat.");
    private static final Label UNCLEAR = new Label(
            "Not verified: this could not be compared with the catalog.",
            "Inte verifierat: det kunde inte jämföras med katalogen.");

    private static final Label NO_CATALOG = new Label(
            "Not verified: there is no catalog yet that it could be compared with.",
            "Inte verifierat: det finns ännu ingen katalog att jämföra med.");

    private final Running running;

    Checking(Running running) {
        this.running = running;
    }

    Checked check(Question question, String told, Optional<Translation> translation, String sql, ResultTable genies) {
        return translation
                .map(known -> check(question, told, known, sql, genies))
                .orElseGet(() -> told(question, Level.NOT_VERIFIED, NO_CATALOG, none()));
    }

    private Checked check(Question question, String told, Translation translation, String sql, ResultTable genies) {
        var said = question.text().orElse(told);
        var contents = SqlContents.of(sql);
        var catalog = question.catalog().catalog();
        return switch (translation.interpretation()) {
            // Reasons are not one table that another could be held against.
            case Interpretation.Understood understood
            when understood.why().isPresent() -> told(question, Level.NOT_VERIFIED, UNCLEAR, none());
            case Interpretation.Understood understood -> {
                var statement = statement(translation);
                var read = Lifted.of(understood.query(), contents, catalog);
                // What the catalog refuses to compute is never called the same.
                var lifted = statement.isPresent() ? read : new Lifted(read.missing(), read.extra(), false);
                yield statement
                        .flatMap(ours -> computed(question, ours))
                        .map(ours -> compared(question, understood, genies, ours, lifted))
                        .orElseGet(() -> read(question, lifted));
            }
            case Interpretation.OutOfScope unknown ->
                read(question, Lifted.of(said, told, unknown.words(), contents, catalog));
            case Interpretation.Ambiguous _, Interpretation.Explained _ ->
                read(question, Lifted.of(said, told, List.of(), contents, catalog));
        };
    }

    private static Checked compared(
            Question question,
            Interpretation.Understood understood,
            ResultTable genies,
            ResultTable ours,
            Lifted lifted) {
        if (SameTable.holds(genies, ours)) {
            return told(question, Level.VERIFIED, SAME, new Lifted(List.of(), List.of(), true));
        }
        var sentence = understood.sentence();
        var different = new Label(
                "Check this: the catalog understands the question as “" + sentence + "” and its table is another one.",
                "Kontrollera detta: katalogen förstår frågan som ”" + sentence + "” och dess tabell är en annan.");
        return told(question, Level.CHECK_THIS, different, lifted.whole() ? lifted : none());
    }

    /** Without numbers to compare, the words have to do. */
    private static Checked read(Question question, Lifted lifted) {
        if (!lifted.clean()) {
            return told(question, Level.CHECK_THIS, differences(lifted), lifted);
        }
        return lifted.whole()
                ? told(question, Level.CONSISTENT, CONSISTENT, lifted)
                : told(question, Level.NOT_VERIFIED, UNCLEAR, lifted);
    }

    private static Label differences(Lifted lifted) {
        var en = new ArrayList<String>();
        var sv = new ArrayList<String>();
        if (!lifted.missing().isEmpty()) {
            en.add("asked and not in the SQL: " + String.join(", ", lifted.missing()));
            sv.add("frågat men inte i SQL-frågan: " + String.join(", ", lifted.missing()));
        }
        if (!lifted.extra().isEmpty()) {
            en.add("in the SQL and not asked: " + String.join(", ", lifted.extra()));
            sv.add("i SQL-frågan men inte frågat: " + String.join(", ", lifted.extra()));
        }
        return new Label(
                "Check this – " + String.join("; ", en) + ".", "Kontrollera detta – " + String.join("; ", sv) + ".");
    }

    private static Optional<SqlStatement> statement(Translation translation) {
        return translation
                .compilation()
                .flatMap(compilation -> compilation instanceof Compilation.Compiled compiled
                        ? Optional.of(compiled.statement())
                        : Optional.empty());
    }

    private Optional<ResultTable> computed(Question question, SqlStatement statement) {
        try {
            return Optional.of(running.first(statement, question).table());
        } catch (WarehouseFailure failure) {
            if (failure.kind() == WarehouseFailure.Kind.CANCELLED) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    private static Lifted none() {
        return new Lifted(List.of(), List.of(), false);
    }

    private static Checked told(Question question, Level level, Label sentence, Lifted lifted) {
        return new Checked(level, sentence.in(question.language()), lifted.missing(), lifted.extra());
    }
}
