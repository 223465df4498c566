/** Tests of what stands between the net and the application. */
@NullMarked
package salesassistant.app.edge;

import org.jspecify.annotations.NullMarked;
