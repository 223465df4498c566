/** The typed table a statement returned; its columns know what they measure. */
@NullMarked
package salesassistant.semantics.result;

import org.jspecify.annotations.NullMarked;
