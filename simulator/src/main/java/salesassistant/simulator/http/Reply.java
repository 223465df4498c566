package salesassistant.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is sent back. */
public sealed interface Reply {

    int status();

    Map<String, String> headers();

    /** The same reply with one more header. */
    Reply with(String name, String value);

    /** A JSON text. */
    static Reply json(JsonNode body) {
        return json(200, body);
    }

    /** A JSON text with another status. */
    static Reply json(int status, JsonNode body) {
        return bytes(status, "application/json", Json.bytes(body));
    }

    /** A page. */
    static Reply html(int status, String page) {
        return bytes(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Anything. */
    static Reply bytes(int status, String contentType, byte[] body) {
        return new Whole(status, Map.of("content-type", contentType), body);
    }

    /** The way to another address. */
    static Reply redirect(String location) {
        return new Whole(302, Map.of("location", location), new byte[0]);
    }

    /** Parts that are sent as they come. */
    static Reply stream(String contentType, Parts parts) {
        return new Stream(200, Map.of("content-type", contentType, "cache-control", "no-cache"), parts);
    }

    /** A reply whose length is known. */
    record Whole(int status, Map<String, String> headers, byte[] body) implements Reply {

        @Override
        public Reply with(String name, String value) {
            return new Whole(status, added(headers, name, value), body);
        }
    }

    /** A reply in parts, as server-sent events are. */
    record Stream(int status, Map<String, String> headers, Parts parts) implements Reply {

        @Override
        public Reply with(String name, String value) {
            return new Stream(status, added(headers, name, value), parts);
        }
    }

    /** Writes the parts of a stream; ends the connection in the middle when it throws. */
    @FunctionalInterface
    interface Parts {
        void writeTo(Outlet outlet) throws Exception;
    }

    /** Where the parts of a stream go; each is on its way when the call returns. */
    @FunctionalInterface
    interface Outlet {
        void send(byte[] part) throws IOException;

        /** A text in UTF-8. */
        default void send(String part) throws IOException {
            send(part.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, String> added(Map<String, String> headers, String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return Map.copyOf(all);
    }
}
