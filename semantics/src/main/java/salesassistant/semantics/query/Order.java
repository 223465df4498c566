package salesassistant.semantics.query;

/** Rows ordered by a figure; rows without the figure come last. */
public record Order(Figure figure, Direction direction) {}
