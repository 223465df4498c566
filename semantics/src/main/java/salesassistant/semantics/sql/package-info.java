/** A Query to a SqlStatement in a Dialect; dialects hold differences only. */
@NullMarked
package salesassistant.semantics.sql;

import org.jspecify.annotations.NullMarked;
