package salesassistant.app.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import salesassistant.figures.Checker;
import salesassistant.figures.Table;
import salesassistant.figures.Verdict;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;

/** What Genie says in words, held against the rows its SQL returned: what they contradict is not shown. */
record GenieText(GenieSays says, Optional<String> note) {

    static final Label CONTRADICTED = new Label(
            "What Genie said in words did not agree with its rows and is not shown.",
            "Det Genie sade i ord stämde inte med dess rader och visas inte.");

    static final Label NOT_VERIFIED = new Label(
            "What Genie says in words could not be verified in full against its rows.",
            "Det Genie säger i ord kunde inte helt kontrolleras mot dess rader.");

    /** Money of which no column says the currency is in one of those given, where any is. */
    static GenieText beside(GenieSays says, ResultTable table, Collection<String> currencies, Language language) {
        Optional<Verdict> text = says.text().map(words -> verdict(words, table, currencies));
        Optional<Verdict> description = says.description().map(words -> verdict(words, table, currencies));
        boolean kept = text.filter(Verdict.CONTRADICTED::equals).isEmpty();
        boolean described = description.filter(Verdict.CONTRADICTED::equals).isEmpty();
        var shown = says.saying(
                says.description().filter(words -> described), says.text().filter(words -> kept));
        if (!kept || !described) {
            return new GenieText(shown, Optional.of(CONTRADICTED.in(language)));
        }
        return new GenieText(shown, text.filter(Verdict.NOT_CHECKABLE::equals).map(open -> NOT_VERIFIED.in(language)));
    }

    /** Of a longer result only the first rows are at hand: they cannot contradict what is said of all. */
    private static Verdict verdict(String words, ResultTable table, Collection<String> currencies) {
        if (table.truncated()) {
            return Verdict.NOT_CHECKABLE;
        }
        List<String> names = table.columns().stream().map(Column::name).toList();
        return Checker.check(Table.of(names, table.rows()).in(currencies), words)
                .verdict();
    }

    List<String> notes(List<String> others) {
        var notes = new ArrayList<>(others);
        note.ifPresent(notes::add);
        return List.copyOf(notes);
    }
}
