package salesassistant.figures.scores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import salesassistant.figures.Table;

/** Texts that are true of the table above them. */
record Corpus(List<Text> texts) {

    record Text(String name, Table table, String language, String text) {}

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    static Corpus read(String... files) {
        var texts = new ArrayList<Text>();
        for (String file : files) {
            try (InputStream stream = Objects.requireNonNull(
                            Corpus.class.getResourceAsStream("/salesassistant/figures/" + file), file);
                    var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                read(reader.lines().toList(), texts);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Corpus(texts);
    }

    private static void read(List<String> lines, List<Text> texts) {
        String name = "";
        List<String> columns = List.of();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("@ ")) {
                name = line.substring(2);
                columns = List.of();
                rows = new ArrayList<>();
            } else if (line.startsWith("en: ") || line.startsWith("sv: ")) {
                texts.add(new Text(
                        name,
                        Table.of(columns, rows),
                        line.substring(0, 2),
                        line.substring(4).replace("\\n", "\n")));
            } else if (columns.isEmpty()) {
                columns = cells(line);
            } else {
                rows.add(new ArrayList<@Nullable Object>(
                        cells(line).stream().map(Corpus::cell).toList()));
            }
        }
    }

    private static List<String> cells(String line) {
        return Pattern.compile("\\|")
                .splitAsStream(line + " ")
                .map(String::strip)
                .toList();
    }

    private static Object cell(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
    }
}
