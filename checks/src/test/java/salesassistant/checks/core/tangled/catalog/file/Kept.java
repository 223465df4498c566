package salesassistant.checks.core.tangled.catalog.file;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
