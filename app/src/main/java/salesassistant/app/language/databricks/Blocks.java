package salesassistant.app.language.databricks;

import tools.jackson.databind.JsonNode;

/** The text in a message's content, which is a string, or a list of blocks of which some are the model's own musings. */
final class Blocks {

    private Blocks() {}

    static String text(JsonNode content) {
        if (content.isString()) {
            return content.asString();
        }
        var text = new StringBuilder();
        if (content.isArray()) {
            for (var block : content) {
                text.append(block.isString() ? block.asString() : ofBlock(block));
            }
        }
        return text.toString();
    }

    private static String ofBlock(JsonNode block) {
        var type = block.path("type").asString("text");
        return type.equals("text") || type.equals("output_text")
                ? block.path("text").asString("")
                : "";
    }
}
