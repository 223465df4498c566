/** What can be said to a message at once: the skills, what they hear, and what they know of the answer on the screen. */
@NullMarked
package salesassistant.app.chat.skill;

import org.jspecify.annotations.NullMarked;
