/** Tests of who is asking. */
@NullMarked
package salesassistant.app.identity;

import org.jspecify.annotations.NullMarked;
