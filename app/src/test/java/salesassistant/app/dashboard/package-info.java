/** Tests of the room of dashboards. */
@NullMarked
package salesassistant.app.dashboard;

import org.jspecify.annotations.NullMarked;
