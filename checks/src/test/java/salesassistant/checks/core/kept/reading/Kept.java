package salesassistant.checks.core.kept.reading;

/** Keeps the rules. */
public record Kept(String name) {}
