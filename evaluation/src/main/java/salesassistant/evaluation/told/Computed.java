package salesassistant.evaluation.told;

/**
 * A number computed again.
 *
 * @param move whether it says by how much something moved, so that its sign is part of what is told
 */
record Computed(double value, Counting counting, boolean move) {}
