/** Running SQL as somebody: the port, behind which stands Spark. */
@NullMarked
package salesassistant.simulator.sql;

import org.jspecify.annotations.NullMarked;
