/** Why a number changed: exact decompositions, and the bounded investigation that asks for what they need. */
@NullMarked
package salesassistant.semantics.insight.change;

import org.jspecify.annotations.NullMarked;
