/** One developer on her own machine, herself at the workspace through the vendor's command line or a token of hers. */
@NullMarked
package salesassistant.app.identity.local;

import org.jspecify.annotations.NullMarked;
