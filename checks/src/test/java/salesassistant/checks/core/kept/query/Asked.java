package salesassistant.checks.core.kept.query;

import salesassistant.checks.core.kept.catalog.Kept;

/** Keeps the rules: looks back only. */
public record Asked(Kept of) {}
