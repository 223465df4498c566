package salesassistant.simulator.catalog;

import salesassistant.simulator.sql.Column;

/** A column and what is said about it; in a metric view also whether it is a dimension or a measure, and of what. */
record Description(Column column, String comment, String role, String expr) {}
