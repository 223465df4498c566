package salesassistant.evaluation;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When a model's words arrived in the stream of an answer; {@link System#nanoTime}, 0 where none did. */
final class WordsSeen {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private String event = "";
    private long first;
    private long last;
    private String begin = "";
    private boolean takenBack;
    private boolean byModel;

    /** Reads server-sent events line by line, as they come. */
    static WordsSeen in(Stream<String> lines) {
        WordsSeen seen = new WordsSeen();
        lines.forEach(seen::read);
        return seen;
    }

    private void read(String line) {
        if (line.startsWith("event:")) {
            event = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            take(System.nanoTime(), line.substring(5));
        }
    }

    private void take(long now, String data) {
        if (event.equals("wording")) {
            JsonNode wording = JSON.readTree(data);
            if (wording.path("reset").asBoolean(false)) {
                takenBack = true;
                return;
            }
            if (first == 0) {
                first = now;
                begin = wording.path("delta").asString("");
            }
            last = now;
        } else if (event.equals("answer")) {
            byModel = JSON.readTree(data).path("summary_by").asString("").equals("model");
        }
    }

    long first() {
        return first;
    }

    /** What was shown first: a word or two, or a whole sentence that had to be checked before. */
    String begin() {
        return begin;
    }

    long last() {
        return last;
    }

    /** Whether some of it vanished again, because its sentence did not stand. */
    boolean takenBack() {
        return takenBack;
    }

    /** Whether the answer stands in the model's words. */
    boolean byModel() {
        return byModel;
    }
}
