package salesassistant.planted.round;

import salesassistant.planted.round.inner.Inner;

/** Leans on what leans on it. */
public record Outer(Inner inner) {}
