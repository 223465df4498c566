package salesassistant.checks.core.tangled.query;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
