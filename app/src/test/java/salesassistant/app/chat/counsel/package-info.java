/** Tests of the chat's counsel. */
@NullMarked
package salesassistant.app.chat.counsel;

import org.jspecify.annotations.NullMarked;
