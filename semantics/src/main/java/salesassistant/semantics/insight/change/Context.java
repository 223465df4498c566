package salesassistant.semantics.insight.change;

import java.util.Optional;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;

/** What moves figures without any business behind it; named before the causes. */
public sealed interface Context {

    /**
     * A feast lies in one of the two periods and not, or more often, in the other.
     *
     * @param inPeriod whether it is in the period rather than in the one compared with
     */
    record Feast(Holiday holiday, boolean inPeriod) implements Context {}

    /** A year of 53 weeks puts the weeks compared out of step. */
    record LongYear() implements Context {}

    /**
     * The tax inside the prices changed between the weeks compared.
     *
     * @param effect what it alone did to the value; empty where the figure holds no value
     */
    record Tax(VatRate before, VatRate now, Optional<FigureRef> effect) implements Context {}

    /** The catalog knows of something about the data of these weeks. */
    record Remark(Note note) implements Context {}

    /**
     * A member that sold before and after has no row in some weeks, or the parts do not add up to the whole.
     *
     * @param missing what the parts lack to the whole
     */
    record MissingDelivery(Subject.Name member, Optional<Onset> week, Optional<FigureRef> missing) implements Context {}
}
