package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What Genie says in words about the rows it found. */
final class Sentence {

    private Sentence() {}

    static String about(JsonNode response, String when) {
        var rows = response.path("result").path("data_array");
        var columns = response.path("manifest").path("schema").path("columns");
        if (rows.isEmpty()) {
            return "The query returned no rows for " + when + ".";
        }
        var first = rows.get(0);
        if (rows.size() == 1) {
            var last = first.size() - 1;
            return "In " + when + ", **" + columns.path(last).path("name").asText() + "** is **"
                    + shown(first.get(last)) + "**.";
        }
        var figure = figure(columns);
        var text = new StringBuilder("In ")
                .append(when)
                .append(", **")
                .append(first.get(0).asText())
                .append("** comes first");
        if (figure > 0) {
            text.append(" with **").append(shown(first.get(figure))).append("**");
        }
        text.append(", then **").append(rows.get(1).get(0).asText()).append("**.");
        return text.append(" There are ").append(rows.size()).append(" rows.").toString();
    }

    /** The first column with numbers. */
    private static int figure(JsonNode columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path("type_name").asText().matches("DECIMAL|DOUBLE|LONG|INT|FLOAT")) {
                return i;
            }
        }
        return -1;
    }

    private static String shown(JsonNode cell) {
        try {
            var number = new BigDecimal(cell.asText());
            return String.format(Locale.ROOT, "%,.2f", number.setScale(2, RoundingMode.HALF_UP));
        } catch (NumberFormatException words) {
            return cell.isNull() ? "empty" : cell.asText();
        }
    }
}
