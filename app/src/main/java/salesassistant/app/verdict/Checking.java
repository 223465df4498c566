package salesassistant.app.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import salesassistant.app.guard.SqlContents;
import salesassistant.app.meaning.Translation;
import salesassistant.app.verdict.Checked.Level;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlStatement;

/** Holds what Genie wrote and computed against what the catalog makes of the same words; in doubt it says so. */
public final class Checking {

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

    private final Language language;
    private final Function<SqlStatement, ResultTable> running;

    /** Tells what it finds in that language, and runs what the catalog would compute that way. */
    public Checking(Language language, Function<SqlStatement, ResultTable> running) {
        this.language = language;
        this.running = running;
    }

    /**
     * What Genie wrote, and what it was written for.
     *
     * @param said the words as they were asked
     * @param told the words as Genie was told them
     * @param table what the SQL computed
     */
    public record Written(String said, String told, String sql, ResultTable table) {}

    /** What is told where nothing can be computed to compare with. */
    public Checked withoutCatalog() {
        return told(Level.NOT_VERIFIED, NO_CATALOG, none());
    }

    /** Holds it against what the catalog makes of the same words. */
    public Checked check(Written written, Translation translation, Catalog catalog) {
        var contents = SqlContents.of(written.sql());
        return switch (translation.interpretation()) {
            // Reasons are not one table that another could be held against.
            case Interpretation.Understood understood
            when understood.why().isPresent() -> told(Level.NOT_VERIFIED, UNCLEAR, none());
            case Interpretation.Understood understood -> {
                var statement = statement(translation);
                var read = Lifted.of(understood.query(), contents, catalog);
                // What the catalog refuses to compute is never called the same.
                var lifted = statement.isPresent() ? read : new Lifted(read.missing(), read.extra(), false);
                yield statement
                        .flatMap(this::computed)
                        .map(ours -> compared(understood, written.table(), ours, lifted))
                        .orElseGet(() -> read(lifted));
            }
            case Interpretation.OutOfScope unknown ->
                read(Lifted.of(written.said(), written.told(), unknown.words(), contents, catalog));
            case Interpretation.Ambiguous _, Interpretation.Explained _ ->
                read(Lifted.of(written.said(), written.told(), List.of(), contents, catalog));
        };
    }

    private Checked compared(
            Interpretation.Understood understood, ResultTable genies, ResultTable ours, Lifted lifted) {
        if (SameTable.holds(genies, ours)) {
            return told(Level.VERIFIED, SAME, new Lifted(List.of(), List.of(), true));
        }
        var sentence = understood.sentence();
        var different = new Label(
                "Check this: the catalog understands the question as “" + sentence + "” and its table is another one.",
                "Kontrollera detta: katalogen förstår frågan som ”" + sentence + "” och dess tabell är en annan.");
        return told(Level.CHECK_THIS, different, lifted.whole() ? lifted : none());
    }

    /** Without numbers to compare, the words have to do. */
    private Checked read(Lifted lifted) {
        if (!lifted.clean()) {
            return told(Level.CHECK_THIS, differences(lifted), lifted);
        }
        return lifted.whole() ? told(Level.CONSISTENT, CONSISTENT, lifted) : told(Level.NOT_VERIFIED, UNCLEAR, lifted);
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

    private Optional<ResultTable> computed(SqlStatement statement) {
        try {
            return Optional.of(running.apply(statement));
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

    private Checked told(Level level, Label sentence, Lifted lifted) {
        return new Checked(level, sentence.in(language), lifted.missing(), lifted.extra());
    }
}
