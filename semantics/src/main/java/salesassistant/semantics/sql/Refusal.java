package salesassistant.semantics.sql;

import java.util.List;

/** Why a query must not be computed; every case says which rule of the trade it would break. */
public sealed interface Refusal {

    /** No published row carries all these dimensions. */
    record NotPublished(List<String> dimensions) implements Refusal {}

    /** The measure may not be added up over what the question asks. */
    record NotAdditive(String measure) implements Refusal {}

    /** Shares, contributions and effects need a measure that adds up. */
    record NeedsAdditiveMeasure(String measure) implements Refusal {}

    /** Values in different currencies or units of measure would be added. */
    record MixedUnits(String measure) implements Refusal {}

    /** The measure is only published for whole periods, not for this one. */
    record NoPublishedPeriod(String measure) implements Refusal {}

    /** The two parts of the question do not go together. */
    record NotSupported(String what) implements Refusal {}
}
