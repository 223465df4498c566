/** Tests of our own dashboard. */
@NullMarked
package salesassistant.app.dashboard.builtin;

import org.jspecify.annotations.NullMarked;
