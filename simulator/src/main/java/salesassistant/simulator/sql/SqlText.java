package salesassistant.simulator.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its parameters, and the names that unqualified tables are looked up in. */
public record SqlText(
        String text,
        List<Parameter> parameters,
        @Nullable String catalog,
        @Nullable String schema) {

    public SqlText {
        parameters = List.copyOf(parameters);
    }

    /** A statement without parameters. */
    public static SqlText of(String text) {
        return new SqlText(text, List.of(), null, null);
    }

    /** A value for {@code :name}, or for the next {@code ?} when it has no name; the type is SQL's, the value a text. */
    public record Parameter(
            @Nullable String name, String type, @Nullable String value) {}
}
