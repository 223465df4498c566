/** The part of the room that leans back. */
@NullMarked
package salesassistant.planted.round.inner;

import org.jspecify.annotations.NullMarked;
