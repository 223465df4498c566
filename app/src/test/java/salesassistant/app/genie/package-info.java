/** Asking Genie, its queue and its answers. */
@NullMarked
package salesassistant.app.genie;

import org.jspecify.annotations.NullMarked;
