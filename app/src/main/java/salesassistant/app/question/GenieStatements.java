package salesassistant.app.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import salesassistant.app.genie.GenieReply.Blank;
import salesassistant.app.guard.NamedBlanks;
import salesassistant.app.guard.Verdict;
import salesassistant.semantics.sql.SqlStatement;

/** Makes a statement of guarded SQL; its columns are those the engine finds, its blanks are filled with values. */
final class GenieStatements {

    private GenieStatements() {}

    /** The statement; empty where a blank's value is not of the blank's type. */
    static Optional<SqlStatement> of(Verdict.Allowed allowed, List<Blank> blanks) {
        try {
            return Optional.of(filled(allowed, blanks));
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static SqlStatement filled(Verdict.Allowed allowed, List<Blank> blanks) {
        var values = blanks.stream().collect(Collectors.toMap(Blank::name, Function.identity(), (one, _) -> one));
        var parameters = new ArrayList<Object>();
        var text = NamedBlanks.replaced(allowed.sql(), name -> {
            parameters.add(value(values, name));
            return "?";
        });
        return new SqlStatement(text, parameters, allowed.sql(), List.of());
    }

    private static Object value(Map<String, Blank> values, String name) {
        var blank = values.get(name);
        if (blank == null) {
            throw new IllegalStateException("The guard let a blank through that nothing fills.");
        }
        return switch (blank.type()) {
            case "DATE" -> LocalDate.parse(blank.value());
            case "INT", "INTEGER", "BIGINT", "LONG", "SMALLINT", "TINYINT", "DECIMAL", "DOUBLE", "FLOAT", "NUMERIC" ->
                new BigDecimal(blank.value());
            default -> blank.value();
        };
    }
}
