/** The product's own words: every figure in them is computed again from what its reference names, by arithmetic written anew. */
@NullMarked
package salesassistant.evaluation.told;

import org.jspecify.annotations.NullMarked;
