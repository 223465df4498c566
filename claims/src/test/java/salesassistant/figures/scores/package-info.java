/** How much the checker catches and how often it is wrong, over texts written by hand and errors planted in them. */
@NullMarked
package salesassistant.figures.scores;

import org.jspecify.annotations.NullMarked;
