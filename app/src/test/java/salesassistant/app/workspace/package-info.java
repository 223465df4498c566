/** Tests of the way to the workspace, against sockets that do everything wrong. */
@NullMarked
package salesassistant.app.workspace;

import org.jspecify.annotations.NullMarked;
