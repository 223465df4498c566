package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What the checker said of our texts of one kind. */
final class NarrationCount {

    private final List<String> wrong = new ArrayList<>();
    private int texts;
    private int figures;
    private int supported;
    private int open;

    void add(ToldText told, JsonNode checked) {
        texts++;
        figures += told.figures();
        for (JsonNode claim : checked.path("claims")) {
            switch (claim.path("verdict").asString()) {
                case "supported" -> supported++;
                case "contradicted" -> wrong.add(told.text() + "\n    " + claim);
                default -> open++;
            }
        }
    }

    /** Each contradicted claim with the text it is in. */
    List<String> wrong() {
        return wrong;
    }

    String markdown(ToldText.Kind kind) {
        return "| %s | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT),
                        texts,
                        figures,
                        supported + wrong.size() + open,
                        supported,
                        wrong.size(),
                        open);
    }
}
