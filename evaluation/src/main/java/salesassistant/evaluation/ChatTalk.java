package salesassistant.evaluation;

import java.io.IOException;
import java.util.List;
import salesassistant.evaluation.told.Passage;
import tools.jackson.databind.JsonNode;

/** Talks with the assistant about answers, and hands on what it says. */
record ChatTalk(Product product, SelfChecking own) {

    /** Each asks for data first, and then about what is on the screen. */
    private static final List<List<String>> TALKS = List.of(
            List.of(
                    "Top 10 brands by sales",
                    "explain this number",
                    "explain the second number",
                    "how sure are you?",
                    "explain this query"),
            List.of("Försäljning per region", "förklara siffran", "förklara den andra siffran", "hur säker är du?"),
            List.of("Weekly sales of ketchup", "explain this number", "only Norr"),
            List.of(
                    "Why did our ketchup share fall?",
                    "explain this number",
                    "explain the first number",
                    "how sure are you?"),
            List.of("Sales value of ketchup against last year", "why?", "what does weighted distribution mean?"));

    void all() throws IOException, InterruptedException {
        for (List<String> talk : TALKS) {
            String conversation = null;
            JsonNode answer = null;
            for (String message : talk) {
                JsonNode said = product.chat(message, conversation);
                conversation = said.path("conversation_id").asString(null);
                if (said.path("query").path("interpretation").isObject()) {
                    answer = said.path("query");
                    own.add(answer);
                }
                if (answer != null) {
                    own.add(answer, Passage.ofChat(said));
                }
            }
        }
    }
}
