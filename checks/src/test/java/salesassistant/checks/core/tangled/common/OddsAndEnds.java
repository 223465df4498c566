package salesassistant.checks.core.tangled.common;

/** Belongs nowhere. */
record OddsAndEnds(String name) {}
