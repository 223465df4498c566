package salesassistant.planted.round.inner;

import org.jspecify.annotations.Nullable;
import salesassistant.planted.round.Outer;

/** Leans on what leans on it. */
public record Inner(@Nullable Outer outer) {}
