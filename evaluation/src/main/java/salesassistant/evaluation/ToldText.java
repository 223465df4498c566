package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text of ours about an answer's table.
 *
 * @param figures how many of its figures name their cell or formula
 */
record ToldText(JsonNode answer, Kind kind, String text, int figures) {

    /** What is told. */
    enum Kind {
        SUMMARY,
        INSIGHT,
        /** The first sentence of an answer to why: how much it changed. */
        WHY,
        /** One cause of an answer to why. */
        CAUSE
    }

    /** The texts of an answer that hold figures. */
    static List<ToldText> of(JsonNode answer) {
        List<ToldText> texts = new ArrayList<>();
        String summary = answer.path("ai_summary").asString("");
        int figures = answer.path("summary_figures").size();
        if (answer.path("why").isObject()) {
            // The rest of it is held against no single table; the causes are in the sentences of their own below.
            texts.add(new ToldText(answer, Kind.WHY, summary.replaceFirst("(?<=\\p{L}{2})\\. .*", "."), figures));
        } else {
            texts.add(new ToldText(answer, Kind.SUMMARY, summary, figures));
        }
        for (String causes : List.of("drivers", "offsetting")) {
            answer.path("why")
                    .path(causes)
                    .forEach(cause -> texts.add(new ToldText(
                            answer,
                            Kind.CAUSE,
                            // What shows the cause, a price or a distribution, is in no table of causes.
                            cause.path("text").asString("").replaceFirst("\\), (with|med) .*", ")."),
                            cause.path("figures").size())));
        }
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
