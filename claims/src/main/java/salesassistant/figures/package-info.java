/** The claim checker: what a text says about a table is bound to its cells and derivations, and judged. */
@NullMarked
package salesassistant.figures;

import org.jspecify.annotations.NullMarked;
