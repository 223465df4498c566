package salesassistant.simulator.serving;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import salesassistant.simulator.http.Json;

/** The data of a prompt that keeps them apart from what is wanted: JSON between two marks that are the same. */
record Marked(JsonNode data) {

    private static final Pattern MARKS = Pattern.compile("<([\\w-]+)>\\n(\\{.*})\\n</\\1>", Pattern.DOTALL);

    static Optional<Marked> in(JsonNode message) {
        var marks = MARKS.matcher(Prompt.text(message).strip());
        return marks.matches() ? Optional.of(new Marked(Json.read(marks.group(2)))) : Optional.empty();
    }

    /** What a person said. */
    String message() {
        return data.path("message").asText();
    }

    /** The texts that were computed, which hold placeholders for their figures. */
    String computed() {
        return data.has("computed_text")
                ? data.path("computed_text").asText()
                : StreamSupport.stream(data.path("answers").spliterator(), false)
                        .map(answer -> answer.path("computed_text").asText())
                        .collect(Collectors.joining(" "));
    }
}
