/** A catalog read from its files: a published table's metric view with its overlay, or a company's own metric view. */
@NullMarked
package salesassistant.semantics.catalog.file;

import org.jspecify.annotations.NullMarked;
