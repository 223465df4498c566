/** Tests of the command line that knows a developer's login. */
@NullMarked
package salesassistant.app.identity.local;

import org.jspecify.annotations.NullMarked;
