package salesassistant.evaluation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A table that the checker of foreign texts is given beside ours: columns by what they are called, with their unit. */
record GivenTable(List<String> columns, List<List<JsonNode>> rows) {

    /** The columns of how much something changed, after those of what and why. */
    private static final int CHANGE = 2;

    /** The table an answer shows. */
    static GivenTable ofResults(JsonNode answer) {
        return new GivenTable(
                answer.path("results").path("column_details").values().stream()
                        .map(column -> column(column, column.path("label").asString()))
                        .toList(),
                answer.path("results").path("rows").values().stream()
                        .map(row -> List.copyOf(row.values()))
                        .toList());
    }

    /** How much the figure asked about changed, which the table of an answer to why does not show. */
    static GivenTable ofChange(JsonNode answer) {
        JsonNode changed = answer.path("results").path("column_details").path(CHANGE);
        JsonNode change = answer.path("why").path("change");
        String label = changed.path("label").asString("");
        boolean swedish = label.contains("förändring");
        String figure = label.replaceFirst(", (change|förändring)( in | av | i )?", ", ")
                .replaceFirst(", $", "");
        String currency = changed.path("currency").asString("");
        boolean inPoints = changed.path("unit").asString("").equals("points");
        String unit = inPoints ? " (%)" : currency.isEmpty() ? "" : " (" + currency + ")";
        return new GivenTable(
                List.of(
                        figure + unit,
                        figure + (swedish ? ", året innan" : ", year before") + unit,
                        column(changed, label),
                        figure + (swedish ? ", förändring %" : ", change %") + " (%)"),
                List.of(List.of(
                        change.path("now"), change.path("before"), change.path("change"), change.path("percent"))));
    }

    private static String column(JsonNode column, String label) {
        String currency = column.path("currency").asString("");
        return switch (column.path("unit").asString("")) {
            case "percent" -> label + " (%)";
            case "points" -> label + " (pp)";
            default -> currency.isEmpty() ? label : label + " (" + currency + ")";
        };
    }
}
