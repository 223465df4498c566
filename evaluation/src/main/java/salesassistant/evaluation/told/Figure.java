package salesassistant.evaluation.told;

import tools.jackson.databind.JsonNode;

/**
 * A figure of a text as the wire has it.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param source its reference; empty where it has none
 */
public record Figure(String text, int from, int to, String source) {

    static Figure of(JsonNode figure) {
        return new Figure(
                figure.path("text").asString(""),
                figure.path("from").asInt(-1),
                figure.path("to").asInt(-1),
                figure.path("source").asString(""));
    }
}
