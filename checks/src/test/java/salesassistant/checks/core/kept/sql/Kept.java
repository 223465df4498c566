package salesassistant.checks.core.kept.sql;

/** Keeps the rules. */
public record Kept(String name) {}
