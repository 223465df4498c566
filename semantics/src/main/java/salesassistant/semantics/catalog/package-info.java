/** What may be asked about: measures, dimensions, partitions, calendar and the words people use for them. */
@NullMarked
package salesassistant.semantics.catalog;

import org.jspecify.annotations.NullMarked;
