package salesassistant.evaluation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.evaluation.told.Tables;
import tools.jackson.databind.JsonNode;

/**
 * The tables an answer's words are about, had from the data file anew by the statements the answer shows: its own, or those of an
 * investigation.
 */
final class AnswerTables implements Tables {

    private final SalesFile data;
    private final TaxRates rates;
    private final JsonNode answer;
    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, Table> known = new HashMap<>();

    AnswerTables(JsonNode answer, SalesFile data, TaxRates rates) {
        this.answer = answer;
        this.data = data;
        this.rates = rates;
        JsonNode why = answer.path("why");
        if (why.isObject()) {
            why.path("steps")
                    .forEach(step -> statements.put(
                            step.path("step").asString(), step.path("sql").asString()));
        } else {
            statements.put("", answer.path("sql").asString(""));
        }
    }

    @Override
    public OptionalDouble number(String statement, int row, String column) {
        return table(statement)
                .filter(table -> row < table.rows().size() && table.columns().contains(column))
                .map(table -> table.rows().get(row).get(table.column(column)))
                .map(AnswerTables::number)
                .orElse(OptionalDouble.empty());
    }

    @Override
    public OptionalDouble rate(String country, LocalDate from) {
        return rates.of(country, from);
    }

    List<String> columns() {
        return names(answer);
    }

    /** What the table shown says otherwise than its statement does; the rows of an investigation's table have no statement. */
    Optional<String> shownWrongly() {
        if (answer.path("why").isObject() || !answer.path("results").isObject()) {
            return Optional.empty();
        }
        Table shown = shown(answer);
        Table anew = table("").orElseThrow();
        if (!shown.columns().equals(anew.columns())
                || shown.rows().size() > anew.rows().size()) {
            return Optional.of("the table shown has other columns or more rows than its statement gives");
        }
        for (int row = 0; row < shown.rows().size(); row++) {
            for (int column = 0; column < shown.columns().size(); column++) {
                Cell there = shown.rows().get(row).get(column);
                Cell here = anew.rows().get(row).get(column);
                if (!here.matches(there, 1)) {
                    return Optional.of("the table shows %s where its statement gives %s: row %d, %s"
                            .formatted(there, here, row, shown.columns().get(column)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whatever names something in the tables: all texts, and numbers that are no measure's, such as sizes of packs. */
    Stream<String> texts() {
        return Stream.concat(
                        Stream.of(shown(answer)), statements.keySet().stream().flatMap(name -> table(name).stream()))
                .flatMap(AnswerTables::names)
                .distinct();
    }

    private static Stream<String> names(Table table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(column -> row.get(column) instanceof Cell.Words
                                || row.get(column) instanceof Cell.Figure
                                        && !Tables.isMeasured(table.columns().get(column)))
                        .mapToObj(column -> row.get(column).toString()));
    }

    private Optional<Table> table(String statement) {
        @Nullable String sql = statements.get(statement);
        if (sql == null || sql.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(statement, _ -> run(sql)));
    }

    private Table run(String sql) {
        try {
            return data.run(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException("The statement shown cannot be run: " + sql, failure);
        }
    }

    private static OptionalDouble number(Cell cell) {
        return switch (cell) {
            case Cell.Figure figure -> OptionalDouble.of(figure.value());
            case Cell.Words _, Cell.Missing _ -> OptionalDouble.empty();
        };
    }

    private static Table shown(JsonNode answer) {
        List<List<Cell>> rows = new ArrayList<>();
        for (JsonNode row : answer.path("results").path("rows")) {
            rows.add(row.values().stream().map(AnswerTables::cell).toList());
        }
        return new Table(names(answer), rows);
    }

    private static List<String> names(JsonNode answer) {
        return answer.path("results").path("columns").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Cell cell(JsonNode value) {
        return Cell.of(
                value.isNull()
                        ? null
                        : value.isNumber()
                                ? value.decimalValue()
                                : value.isBoolean() ? value.asBoolean() : value.asString());
    }
}
