/** Rights inside statements. */
@NullMarked
package salesassistant.simulator.spark;

import org.jspecify.annotations.NullMarked;
