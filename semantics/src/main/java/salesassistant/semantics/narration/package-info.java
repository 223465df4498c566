/** Text whose every figure is a reference to a cell or a recorded formula. */
@NullMarked
package salesassistant.semantics.narration;

import org.jspecify.annotations.NullMarked;
