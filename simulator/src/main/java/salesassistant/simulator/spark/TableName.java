package salesassistant.simulator.spark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.sql.SqlText;

/** A table's name in as many parts as it was written with, completed by the statement's catalog and schema. */
record TableName(List<String> parts) {

    TableName {
        parts = List.copyOf(parts);
    }

    static TableName of(List<String> written, SqlText statement) {
        if (written.size() == 1) {
            return new TableName(join(statement.catalog(), statement.schema(), written));
        }
        return new TableName(written.size() == 2 ? join(statement.catalog(), null, written) : written);
    }

    private static List<String> join(@Nullable String catalog, @Nullable String schema, List<String> written) {
        return Stream.concat(
                        Stream.of(catalog, schema)
                                .filter(part -> part != null && !part.isEmpty())
                                .map(String.class::cast),
                        written.stream())
                .toList();
    }

    String dotted() {
        return String.join(".", parts);
    }

    String quoted() {
        return parts.stream().map(part -> "`" + part.replace("`", "``") + "`").collect(Collectors.joining("."));
    }
}
