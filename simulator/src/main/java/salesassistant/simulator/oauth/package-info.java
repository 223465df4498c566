/** Signing in: discovery, the authorization code with PKCE, refreshing, and programs with a secret of their own. */
@NullMarked
package salesassistant.simulator.oauth;

import org.jspecify.annotations.NullMarked;
