package salesassistant.planted.right;

/** Something of the right room. */
public record Thing(String name) {}
