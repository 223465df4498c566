/** The core knows no framework, and its packages use only those before them in the order of thought. */
@NullMarked
package salesassistant.checks.core;

import org.jspecify.annotations.NullMarked;
