package salesassistant.checks.core.kept.narration;

/** Keeps the rules. */
public record Kept(String name) {}
