/** The rules of the house as tests, each also seen to fail on a planted offence. */
@NullMarked
package salesassistant.checks;

import org.jspecify.annotations.NullMarked;
