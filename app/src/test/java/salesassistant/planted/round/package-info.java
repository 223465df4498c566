/** A room whose packages lean on each other. */
@NullMarked
package salesassistant.planted.round;

import org.jspecify.annotations.NullMarked;
