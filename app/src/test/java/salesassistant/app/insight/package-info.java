/** Tests of what is looked for without being asked. */
@NullMarked
package salesassistant.app.insight;

import org.jspecify.annotations.NullMarked;
