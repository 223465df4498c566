package salesassistant.app.warehouse.databricks;

import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;

/** The replies of a workspace to a statement of the numbers 0 to 1999, in twenty chunks. */
final class TwentyChunks {

    private static final int CHUNKS = 20;
    private static final int ROWS = 100;
    private static final Pattern CHUNK = Pattern.compile("GET .*/result/chunks/(\\d+) .*");

    private TwentyChunks() {}

    static Answer inlineAnswer(Request request) {
        var asked = asked(request);
        return asked >= 0 ? Answer.json(200, inline(asked)) : start(request, inline(0));
    }

    static Answer linkedAnswer(Request request, URI storage) {
        var asked = asked(request);
        return asked >= 0 ? Answer.json(200, link(asked, storage)) : start(request, link(0, storage));
    }

    /** Which chunk is asked for, -1 when it is something else. */
    static int asked(Request request) {
        var matcher = CHUNK.matcher(request.line());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    static String inline(int index) {
        return "{" + place(index) + ",\"data_array\":" + rows(index) + "}";
    }

    static String rows(int index) {
        return IntStream.range(index * ROWS, (index + 1) * ROWS)
                .mapToObj(n -> "[\"" + n + "\"]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String link(int index, URI storage) {
        return "{\"external_links\":[{" + place(index) + ",\"external_link\":\"" + storage + "/results/" + index
                + "?sig=secret\",\"expiration\":\"2026-11-22T12:00:00.000Z\"}]}";
    }

    private static Answer start(Request request, String result) {
        if (!request.line().startsWith("POST /api/2.0/sql/statements ")) {
            return Answer.json(404, "{\"error_code\":\"NOT_FOUND\",\"message\":\"not here\"}");
        }
        var chunks = IntStream.range(0, CHUNKS)
                .mapToObj(index -> "{" + place(index) + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return Answer.json(
                200,
                "{\"statement_id\":\"s1\",\"status\":{\"state\":\"SUCCEEDED\"},\"manifest\":{\"schema\":{\"columns\":"
                        + "[{\"name\":\"n\",\"type_text\":\"BIGINT\"}]},\"total_chunk_count\":20,\"chunks\":" + chunks
                        + ",\"total_row_count\":2000,\"truncated\":false},\"result\":" + result + "}");
    }

    private static String place(int index) {
        return "\"chunk_index\":" + index + ",\"row_offset\":" + index * ROWS + ",\"row_count\":" + ROWS;
    }
}
