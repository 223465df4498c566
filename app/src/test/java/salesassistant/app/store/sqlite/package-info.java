/** Tests of the store as a SQLite file. */
@NullMarked
package salesassistant.app.store.sqlite;

import org.jspecify.annotations.NullMarked;
