/** Tests of the catalog's room. */
@NullMarked
package salesassistant.app.catalog;

import org.jspecify.annotations.NullMarked;
