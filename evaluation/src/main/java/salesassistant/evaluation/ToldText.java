package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text of ours about an answer's table.
 *
 * @param kind summary, insight, or why: the summary of an investigation
 * @param figures how many of its figures name their cell or formula
 */
record ToldText(JsonNode answer, Kind kind, String text, int figures) {

    /** What is told. */
    enum Kind {
        SUMMARY,
        INSIGHT,
        WHY
    }

    /** The texts of an answer that hold figures. */
    static List<ToldText> of(JsonNode answer) {
        List<ToldText> texts = new ArrayList<>();
        Kind kind = answer.path("why").isObject() ? Kind.WHY : Kind.SUMMARY;
        texts.add(new ToldText(
                answer,
                kind,
                answer.path("ai_summary").asString(""),
                answer.path("summary_figures").size()));
        for (JsonNode insight : answer.path("insights")) {
            texts.add(new ToldText(
                    answer,
                    Kind.INSIGHT,
                    insight.path("text").asString(""),
                    insight.path("figures").size()));
        }
        return texts.stream().filter(told -> told.figures() > 0).toList();
    }
}
