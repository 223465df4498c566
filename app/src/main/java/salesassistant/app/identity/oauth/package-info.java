/** People who sign in at the workspace, with OAuth and PKCE, and have a session here; and the app's own principal. */
@NullMarked
package salesassistant.app.identity.oauth;

import org.jspecify.annotations.NullMarked;
