/** Our own dashboard for the embedded data: boards described as data, every number a compiled query of the catalog. */
@NullMarked
package salesassistant.app.dashboard.builtin;

import org.jspecify.annotations.NullMarked;
