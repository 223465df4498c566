/** Words to a Draft, and the Draft to an Interpretation: understood, ambiguous or out of scope. */
@NullMarked
package salesassistant.semantics.reading;

import org.jspecify.annotations.NullMarked;
