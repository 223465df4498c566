/** Tests of the whole application over HTTP, and of how its rooms hang together. */
@NullMarked
package salesassistant.app;

import org.jspecify.annotations.NullMarked;
