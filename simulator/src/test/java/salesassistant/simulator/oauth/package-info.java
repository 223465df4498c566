/** Signing in over HTTP. */
@NullMarked
package salesassistant.simulator.oauth;

import org.jspecify.annotations.NullMarked;
