package salesassistant.app.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** SQL as Genie writes it. */
final class GenieQueries {

    static final Set<String> TABLES = Set.of("demo.nielsen.sales", "demo.nielsen.sales_metrics", "demo.nielsen.items");

    private GenieQueries() {}

    static List<String> all() {
        try (var file = GenieQueries.class.getResourceAsStream("/guard/queries.sql")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split(";\n")).map(String::strip).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
