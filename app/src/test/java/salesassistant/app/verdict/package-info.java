/** Tests of what SQL that we did not write is held against. */
@NullMarked
package salesassistant.app.verdict;

import org.jspecify.annotations.NullMarked;
