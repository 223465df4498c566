/** The store as a SQLite file in the data folder. */
@NullMarked
package salesassistant.app.store.sqlite;

import org.jspecify.annotations.NullMarked;
