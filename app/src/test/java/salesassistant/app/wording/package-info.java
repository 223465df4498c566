/** Tests of wording. */
@NullMarked
package salesassistant.app.wording;

import org.jspecify.annotations.NullMarked;
