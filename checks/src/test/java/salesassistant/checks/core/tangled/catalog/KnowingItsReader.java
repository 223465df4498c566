package salesassistant.checks.core.tangled.catalog;

import salesassistant.checks.core.tangled.reading.Kept;

/** Knows what comes after it. */
record KnowingItsReader(Kept reader) {}
