/** Tests of the room chat. */
@NullMarked
package salesassistant.app.chat;

import org.jspecify.annotations.NullMarked;
