/** Tests of how a question is led and told. */
@NullMarked
package salesassistant.app.question;

import org.jspecify.annotations.NullMarked;
