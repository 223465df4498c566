package salesassistant.semantics.reading;

import java.time.LocalDate;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;

/** The reader tests ask: the sample's catalog over its Swedish world, weeks 2023-W01 to 2026-W46. */
final class Readers {

    static final DataSpan DATA = new DataSpan(LocalDate.of(2023, 1, 8), LocalDate.of(2026, 11, 15));
    static final Members MEMBERS = SampleMembers.sweden();
    static final PhraseReader NIELSEN = new PhraseReader(Catalogs.nielsen(), MEMBERS, DATA);

    private Readers() {}

    static Interpretation read(String question) {
        return NIELSEN.read(question, Optional.empty());
    }

    /** The question as it was understood; fails with what was said instead. */
    static Interpretation.Understood understood(String question) {
        if (read(question) instanceof Interpretation.Understood understood) {
            return understood;
        }
        throw new AssertionError("not understood: " + question + " → " + read(question));
    }

    /** A follow-up to a question whose answer showed nothing in particular. */
    static Interpretation.Understood understood(String before, String followUp) {
        var context = new Context(understood(before), java.util.Map.of());
        if (NIELSEN.read(followUp, Optional.of(context)) instanceof Interpretation.Understood understood) {
            return understood;
        }
        throw new AssertionError("not understood: " + followUp);
    }
}
