package salesassistant.checks.core.kept.catalog.file;

/** Gives every package of the order something to check. */
public record Kept(String name) {}
