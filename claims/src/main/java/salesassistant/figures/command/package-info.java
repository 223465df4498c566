/** The command: lines of JSON in, a line of JSON out for each. */
@NullMarked
package salesassistant.figures.command;

import org.jspecify.annotations.NullMarked;
