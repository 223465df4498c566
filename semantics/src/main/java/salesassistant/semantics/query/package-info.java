/** A question made exact: figures, breakdowns, filters, period, comparison, ranking. */
@NullMarked
package salesassistant.semantics.query;

import org.jspecify.annotations.NullMarked;
