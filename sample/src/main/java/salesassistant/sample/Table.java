package salesassistant.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of master data: comma-separated lines under a line of column names, without quoting. */
record Table(List<Row> rows) {

    static Table read(String file) {
        var lines = text(file).lines().toList();
        var columns = List.of(lines.getFirst().split(","));
        return new Table(
                lines.stream().skip(1).map(line -> Row.of(columns, line)).toList());
    }

    static String text(String file) {
        try (InputStream stream = Table.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + file + " is not in the program.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }

    /** What a line of another file refers to. */
    static <K, T> T known(Map<K, T> all, K name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalStateException("The master data name " + name + " but do not describe it.");
        }
        return found;
    }

    /** One line, read by column name. */
    record Row(Map<String, String> cells) {

        static Row of(List<String> columns, String line) {
            String[] values = line.split(",", -1);
            if (values.length != columns.size()) {
                throw new IllegalStateException("Expected %d cells in: %s".formatted(columns.size(), line));
            }
            var cells = new HashMap<String, String>();
            for (int i = 0; i < values.length; i++) {
                cells.put(columns.get(i), values[i]);
            }
            return new Row(Map.copyOf(cells));
        }

        String text(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalArgumentException("No column " + column);
            }
            return value;
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }

        int whole(String column) {
            return Integer.parseInt(text(column));
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }
    }
}
