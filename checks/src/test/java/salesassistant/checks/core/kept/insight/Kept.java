package salesassistant.checks.core.kept.insight;

/** Keeps the rules. */
public record Kept(String name) {}
