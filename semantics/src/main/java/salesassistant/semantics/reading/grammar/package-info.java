/** How meanings combine: the rules, the chart that applies them, and the search for a reading that uses every word. */
@NullMarked
package salesassistant.semantics.reading.grammar;

import org.jspecify.annotations.NullMarked;
