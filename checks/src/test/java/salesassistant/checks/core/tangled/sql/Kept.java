package salesassistant.checks.core.tangled.sql;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
