/** Tests of the chat's skills. */
@NullMarked
package salesassistant.app.chat.skill;

import org.jspecify.annotations.NullMarked;
