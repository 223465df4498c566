package salesassistant.checks.core.kept.result;

/** Keeps the rules. */
public record Kept(String name) {}
