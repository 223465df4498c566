package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import salesassistant.simulator.http.Json;

/** What a simple model looks up for a message of several questions: each part of it, about the place it names. */
final class Seeking {

    private static final int MOST = 3;
    private static final Pattern PARTS = Pattern.compile("[?.!;,]+\\s*|\\s+(?:and|och)\\s+");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|for|i|för)\\s+((?:[Rr]egion\\s+)?\\p{Lu}[\\p{L}]+(?:\\s\\p{Lu}\\p{L}+)*)");
    private static final Pattern REASON =
            Pattern.compile("(?iU)\\b(?:why|behind|reasons?|causes?|drives|varför|bakom|orsak\\w*|beror)\\b");
    private static final Pattern STATE = Pattern.compile(
            "(?iU)\\b(?:rundown|overview|doing|performing|going|summary|går|läget|översikt|sammanfattning)\\b");
    private static final Pattern SWEDISH = Pattern.compile("(?iU)[åäö]|\\b(?:hur|vad|och|det)\\b");

    private final boolean swedish;
    private final Optional<String> place;
    private final List<String> tools;

    private Seeking(String message, List<JsonNode> tools) {
        this.swedish = SWEDISH.matcher(message).find();
        this.place =
                PLACE.matcher(message).results().map(found -> found.group(1)).findFirst();
        this.tools = tools.stream().map(tool -> tool.path("name").asText()).toList();
    }

    /** The tools that are called for it; none where it asks for nothing. */
    static Script script(String message, List<JsonNode> tools) {
        var seeking = new Seeking(message, tools);
        var wishes = new LinkedHashSet<Script.ToolCall>();
        for (var part : new ArrayList<>(List.of(PARTS.split(message)))) {
            if (!part.isBlank() && wishes.size() < MOST) {
                wishes.add(seeking.wish(part.strip()));
            }
        }
        return wishes.isEmpty() ? Script.says("DONE") : Script.calls(wishes.toArray(Script.ToolCall[]::new));
    }

    private Script.ToolCall wish(String part) {
        if (REASON.matcher(part).find() && tools.contains("why")) {
            return call("why", (swedish ? "Varför ändrades försäljningen" : "Why did sales change") + where());
        }
        return call(
                tools.getFirst(),
                STATE.matcher(part).find()
                        ? (swedish ? "försäljning" + where() + " mot förra året" : "sales" + where() + " vs last year")
                        : part);
    }

    private String where() {
        return place.map(name -> (swedish ? " i " : " in ") + name).orElse("");
    }

    private static Script.ToolCall call(String tool, String question) {
        return new Script.ToolCall(tool, Json.object().put("question", question).toString());
    }
}
