package salesassistant.checks.core.tangled.catalog;

import salesassistant.checks.core.tangled.catalog.file.Kept;

/** Knows where it was read from. */
record KnowingItsFile(Kept file) {}
