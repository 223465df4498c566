/** The company's metric view: how it is described and what it answers. */
@NullMarked
package salesassistant.simulator.catalog;

import org.jspecify.annotations.NullMarked;
