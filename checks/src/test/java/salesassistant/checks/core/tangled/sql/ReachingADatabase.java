package salesassistant.checks.core.tangled.sql;

import java.sql.Connection;

/** Would run what it should only write. */
record ReachingADatabase(Connection connection) {}
