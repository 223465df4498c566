/** Tests of running statements. */
@NullMarked
package salesassistant.app.warehouse;

import org.jspecify.annotations.NullMarked;
