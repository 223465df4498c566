/** Makes the sample data: a simulated store panel, published the way a measurement company publishes. */
@NullMarked
package salesassistant.sample;

import org.jspecify.annotations.NullMarked;
