package salesassistant.checks.core.tangled.reading;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
