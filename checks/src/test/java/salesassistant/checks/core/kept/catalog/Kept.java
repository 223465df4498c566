package salesassistant.checks.core.kept.catalog;

/** Keeps the rules. */
public record Kept(String name) {}
