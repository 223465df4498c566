package salesassistant.evaluation.told;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text of ours about an answer.
 *
 * @param figures those that say where they come from
 */
public record Passage(Kind kind, String text, List<Figure> figures) {

    /** What is told. */
    public enum Kind {
        SUMMARY,
        INSIGHT,
        /** The summary of an investigation. */
        WHY,
        /** A cause, something that is none, or something to know, told by itself. */
        REASON,
        CAVEAT,
        /** A question to go on with. */
        NEXT_STEP,
        CHAT
    }

    public Passage {
        figures = List.copyOf(figures);
    }

    /** Everything that an answer tells. */
    public static List<Passage> of(JsonNode answer) {
        JsonNode why = answer.path("why");
        List<Passage> told = new ArrayList<>();
        told.add(new Passage(
                why.isObject() ? Kind.WHY : Kind.SUMMARY,
                answer.path("ai_summary").asString(""),
                figures(answer.path("summary_figures"))));
        answer.path("insights").forEach(insight -> {
            told.add(passage(Kind.INSIGHT, insight));
            told.add(plain(Kind.NEXT_STEP, insight.path("question")));
        });
        for (String reasons : List.of("drivers", "offsetting", "not_drivers", "context", "unknown")) {
            why.path(reasons).forEach(reason -> told.add(passage(Kind.REASON, reason)));
        }
        for (int i = 0; i < answer.path("caveats").size(); i++) {
            told.add(new Passage(
                    Kind.CAVEAT,
                    answer.path("caveats").path(i).asString(""),
                    figures(answer.path("caveat_figures").path(i))));
        }
        answer.path("suggested_followups").forEach(question -> told.add(plain(Kind.NEXT_STEP, question)));
        return told.stream().filter(passage -> !passage.text().isBlank()).toList();
    }

    /** What is said in a chat. */
    public static List<Passage> ofChat(JsonNode message) {
        List<Passage> told = new ArrayList<>();
        told.add(new Passage(Kind.CHAT, message.path("message").asString(""), figures(message.path("figures"))));
        message.path("parts").forEach(part -> {
            if (part.path("insight").isObject()) {
                told.add(passage(Kind.CHAT, part.path("insight")));
            }
        });
        return told;
    }

    private static Passage passage(Kind kind, JsonNode told) {
        return new Passage(kind, told.path("text").asString(""), figures(told.path("figures")));
    }

    private static Passage plain(Kind kind, JsonNode text) {
        return new Passage(kind, text.asString(""), List.of());
    }

    private static List<Figure> figures(JsonNode figures) {
        return figures.values().stream().map(Figure::of).toList();
    }
}
