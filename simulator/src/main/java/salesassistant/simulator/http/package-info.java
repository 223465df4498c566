/** The simulator's web server: addresses, requests, replies. */
@NullMarked
package salesassistant.simulator.http;

import org.jspecify.annotations.NullMarked;
