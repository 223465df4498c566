/** The simulator's SQL engine: Spark in this process, each person in a session of her own. */
@NullMarked
package salesassistant.simulator.spark;

import org.jspecify.annotations.NullMarked;
