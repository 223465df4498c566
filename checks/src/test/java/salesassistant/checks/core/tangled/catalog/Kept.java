package salesassistant.checks.core.tangled.catalog;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
