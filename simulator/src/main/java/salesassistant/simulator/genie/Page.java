package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;

/** Cuts a list into pages by {@code page_size} and {@code page_token}. */
final class Page {

    private static final int ORDINARY = 20;

    private Page() {}

    static <T> Reply of(Request request, String name, List<T> all, Function<T, ObjectNode> wire) {
        var size = number(request.parameter("page_size").orElse("" + ORDINARY));
        var from = number(request.parameter("page_token").orElse("0"));
        var reply = Json.object();
        var page = reply.putArray(name);
        all.stream().skip(from).limit(size).forEach(one -> page.add(wire.apply(one)));
        if (from + size < all.size()) {
            reply.put("next_page_token", Integer.toString(from + size));
        }
        return Reply.json(reply);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw ApiFailure.wrongParameter("Invalid page: " + text);
        }
        return Integer.parseInt(text);
    }
}
