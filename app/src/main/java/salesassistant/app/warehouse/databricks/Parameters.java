package salesassistant.app.warehouse.databricks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The values of a statement as the workspace takes them: named, typed, written as text. */
final class Parameters {

    private Parameters() {}

    static List<Map<String, String>> of(List<Object> values) {
        var parameters = new ArrayList<Map<String, String>>(values.size());
        for (int i = 0; i < values.size(); i++) {
            parameters.add(Map.of("name", "p" + (i + 1), "type", type(values.get(i)), "value", text(values.get(i))));
        }
        return parameters;
    }

    private static String type(Object value) {
        return switch (value) {
            case String _ -> "STRING";
            case LocalDate _ -> "DATE";
            case Boolean _ -> "BOOLEAN";
            case Integer _ -> "INT";
            case Long _ -> "BIGINT";
            case BigDecimal number -> decimal(number);
            case BigInteger number -> decimal(new BigDecimal(number));
            case Number _ -> "DOUBLE";
            default -> throw new IllegalArgumentException("No parameter can be a " + value.getClass());
        };
    }

    /** Without its digits the type would be DECIMAL(10, 0), which rounds. */
    private static String decimal(BigDecimal number) {
        var scale = Math.max(0, number.scale());
        var precision = Math.max(number.precision() - Math.min(0, number.scale()), scale);
        return "DECIMAL(" + precision + "," + scale + ")";
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
