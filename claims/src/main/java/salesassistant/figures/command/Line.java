package salesassistant.figures.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.figures.Checked;
import salesassistant.figures.Checker;
import salesassistant.figures.Claim;
import salesassistant.figures.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of the command: a table and a text in, the verdict and its claims out. */
final class Line {

    private static final int MOST_COLUMNS = 300;
    private static final int MOST_ROWS = 20_000;

    /** What the largest table takes: a longer line would fill the memory before its rows can be counted. */
    private static final long MOST_TOKENS = MOST_ROWS * (MOST_COLUMNS + 3L);

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    String answer(String line, boolean whole) {
        if (!whole) {
            return error("this line is longer than " + BoundedLines.LONGEST + " characters");
        }
        if (line.isBlank()) {
            return error("this line is empty");
        }
        try {
            JsonNode read = json.readTree(line);
            Optional<String> fault = fault(read);
            return fault.isPresent()
                    ? error(fault.get())
                    : checked(Checker.check(table(read), read.path("text").asString()));
        } catch (StreamConstraintsException e) {
            return error("this line is larger than a table may be, or nested deeper: " + plain(e.getOriginalMessage()));
        } catch (JacksonException e) {
            return error("this line is not JSON that can be read: " + plain(e.getOriginalMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error("this line could not be checked: " + e.getClass().getSimpleName());
        }
    }

    private static Optional<String> fault(JsonNode read) {
        if (!read.isObject()) {
            return Optional.of("this line is not a JSON object");
        }
        if (!read.path("columns").isArray()) {
            return Optional.of("\"columns\" must be an array");
        }
        if (read.path("columns").size() > MOST_COLUMNS || read.path("rows").size() > MOST_ROWS) {
            return Optional.of("a table may have up to " + MOST_COLUMNS + " columns and " + MOST_ROWS + " rows");
        }
        for (JsonNode column : read.path("columns")) {
            if (!column.isString() && !column.path("name").isString()) {
                return Optional.of("a column is its name, or an object with a \"name\"");
            }
        }
        if (!read.path("rows").isArray()) {
            return Optional.of("\"rows\" must be an array of arrays");
        }
        for (JsonNode row : read.path("rows")) {
            if (!row.isArray()) {
                return Optional.of("\"rows\" must be an array of arrays");
            }
        }
        if (read.has("currency") && !read.path("currency").isString()) {
            return Optional.of("\"currency\" must be a string, like \"SEK\"");
        }
        return read.path("text").isString() ? Optional.empty() : Optional.of("\"text\" must be a string");
    }

    /** A column is its name, or an object that also says its label and unit. */
    private static Table table(JsonNode read) {
        var columns = new ArrayList<Table.Column>();
        for (JsonNode column : read.path("columns")) {
            columns.add(
                    column.isObject()
                            ? new Table.Column(
                                    column.path("name").asString(""), said(column, "label"), said(column, "unit"))
                            : Table.Column.of(column.asString("")));
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (JsonNode row : read.path("rows")) {
            var cells = new ArrayList<@Nullable Object>();
            row.forEach(cell -> cells.add(cell(cell)));
            rows.add(cells);
        }
        Table table = new Table(columns, rows);
        return read.path("currency").isString()
                ? table.in(List.of(read.path("currency").asString()))
                : table;
    }

    private static Optional<String> said(JsonNode column, String field) {
        return column.path(field).isString() ? Optional.of(column.path(field).asString()) : Optional.empty();
    }

    private static @Nullable Object cell(JsonNode cell) {
        if (cell.isNull()) {
            return null;
        }
        if (cell.isIntegralNumber() && cell.canConvertToLong()) {
            return cell.asLong();
        }
        if (cell.isNumber()) {
            return cell.asDouble();
        }
        return cell.isBoolean() ? (Object) cell.asBoolean() : cell.isString() ? cell.asString() : cell.toString();
    }

    private String checked(Checked checked) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("verdict", checked.verdict().wire());
        answer.put("claims", checked.claims().stream().map(Line::claim).toList());
        return json.writeValueAsString(answer);
    }

    private static Map<String, Object> claim(Claim claim) {
        var written = new LinkedHashMap<String, Object>();
        written.put("text", claim.text());
        written.put("verdict", claim.verdict().wire());
        written.put("why", claim.why());
        return written;
    }

    private String error(String message) {
        return json.writeValueAsString(Map.of("error", message));
    }

    /** Without the place in the source, of which a line says nothing. */
    private static String plain(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\s*\\[Source:.*", "")
                .strip();
    }
}
