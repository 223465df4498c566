/** Findings computed from results, never invented. */
@NullMarked
package salesassistant.semantics.insight;

import org.jspecify.annotations.NullMarked;
