package salesassistant.checks.core.tangled.result;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
