/** What the data are asked, to learn whether the catalog describes them. */
@NullMarked
package salesassistant.semantics.catalog.check;

import org.jspecify.annotations.NullMarked;
