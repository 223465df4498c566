/** Asks the running product the question sets over HTTP, compares its tables with independently written SQL, and keeps the score. */
@NullMarked
package salesassistant.evaluation;

import org.jspecify.annotations.NullMarked;
