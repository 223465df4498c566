package salesassistant.simulator.spark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.sql.Rows;
import salesassistant.simulator.sql.SqlFailure;

/** A Spark result as the texts that the API sends. */
final class Cells {

    private static final DateTimeFormatter WITH_ZONE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WITHOUT_ZONE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS");

    private Cells() {}

    static Rows of(Dataset<Row> result, BooleanSupplier stopped) {
        var fields = result.schema().fields();
        var columns = java.util.Arrays.stream(fields).map(Columns::of).toList();
        return new Rows(columns, texts(plain(result, fields), columns.size(), stopped));
    }

    /** With nested values as JSON texts and intervals as SQL writes them; by position, for names may occur twice. */
    private static Dataset<Row> plain(Dataset<Row> result, StructField[] fields) {
        if (java.util.Arrays.stream(fields).noneMatch(field -> Columns.needsText(field.dataType()))) {
            return result;
        }
        var names = new String[fields.length];
        java.util.Arrays.setAll(names, i -> "c" + i);
        var numbered = result.toDF(names);
        var cells = new ArrayList<org.apache.spark.sql.Column>();
        for (int i = 0; i < fields.length; i++) {
            var cell = functions.col(names[i]);
            cells.add(
                    Columns.isNested(fields[i].dataType())
                            ? functions.to_json(cell).as(names[i])
                            : Columns.needsText(fields[i].dataType())
                                    ? cell.cast("string").as(names[i])
                                    : cell);
        }
        return numbered.select(cells.toArray(org.apache.spark.sql.Column[]::new));
    }

    /** Nothing runs before the first row is asked for. */
    private static Iterator<List<@Nullable String>> texts(Dataset<Row> result, int width, BooleanSupplier stopped) {
        return new Iterator<>() {
            private @Nullable Iterator<Row> rows;

            @Override
            public boolean hasNext() {
                if (stopped.getAsBoolean()) {
                    throw SqlFailure.stopped();
                }
                try {
                    rows = rows == null ? result.toLocalIterator() : rows;
                    return rows.hasNext();
                } catch (Exception broken) {
                    // Spark throws what it does not declare: a cancelled job is a checked exception.
                    throw stopped.getAsBoolean() ? SqlFailure.stopped() : SparkWords.of(broken);
                }
            }

            @Override
            public List<@Nullable String> next() {
                var row = Objects.requireNonNull(rows, "ask whether there is a row first")
                        .next();
                var texts = new ArrayList<@Nullable String>(width);
                for (int i = 0; i < width; i++) {
                    texts.add(text(row.get(i)));
                }
                return texts;
            }
        };
    }

    private static @Nullable String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Instant instant -> WITH_ZONE.format(instant);
            case LocalDateTime local -> WITHOUT_ZONE.format(local);
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            default -> cell.toString();
        };
    }
}
