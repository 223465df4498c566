/** What becomes of a message the catalog declined for its words: several questions, or what a model looks up. */
@NullMarked
package salesassistant.app.chat.counsel;

import org.jspecify.annotations.NullMarked;
