package salesassistant.checks.core.tangled.insight;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
