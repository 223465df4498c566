/** Tests of the language model's room. */
@NullMarked
package salesassistant.app.language;

import org.jspecify.annotations.NullMarked;
