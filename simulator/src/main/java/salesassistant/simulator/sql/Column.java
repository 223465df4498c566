package salesassistant.simulator.sql;

import org.jspecify.annotations.Nullable;

/** A column of a result: {@code typeName} without, {@code typeText} with its arguments. */
public record Column(
        String name,
        String typeName,
        String typeText,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable String intervalType) {}
