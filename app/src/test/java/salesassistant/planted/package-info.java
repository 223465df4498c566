/** A tiny application with one room that uses another without having declared it. */
@NullMarked
package salesassistant.planted;

import org.jspecify.annotations.NullMarked;
