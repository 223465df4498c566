package salesassistant.checks.core.tangled.query;

import org.junit.jupiter.api.Tag;

/** Wears the mark of a framework. */
@Tag("planted")
record AskedOverAFramework(String words) {}
