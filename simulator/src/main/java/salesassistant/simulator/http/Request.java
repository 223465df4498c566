package salesassistant.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.people.User;
import salesassistant.simulator.record.Call;

/** One request, read whole; header names are in lower case. */
public record Request(
        String method,
        String path,
        Map<String, String> query,
        Map<String, List<String>> headers,
        byte[] body,
        Call call,
        Map<String, String> variables,
        @Nullable User person) {

    /** The part of the path that stands for a name in the route's pattern. */
    public String variable(String name) {
        var value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The path of this route has no {" + name + "}");
        }
        return value;
    }

    /** Who is asking; only at an address that asks for a token. */
    public User user() {
        if (person == null) {
            throw new IllegalStateException("This address is open to everybody, so nobody in particular is asking");
        }
        return person;
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    public Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.read(text());
    }

    /** The fields of a form in the body. */
    public Map<String, String> form() {
        return fields(text());
    }

    /** The address by which the caller reached this server. */
    public String origin() {
        return "http://" + header("host").orElse("127.0.0.1");
    }

    /** Keeps a word about this request for whoever looks at the calls later. */
    public void note(String name, String value) {
        call.note(name, value);
    }

    Request at(Map<String, String> found) {
        return new Request(method, path, query, headers, body, call, found, person);
    }

    Request by(User user) {
        call.by(user.userName());
        return new Request(method, path, query, headers, body, call, variables, user);
    }

    /** By name; the values of one that occurs several times are joined by commas. */
    static Map<String, String> fields(String text) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : text.split("&")) {
            var equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                fields.merge(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)),
                        (one, another) -> one + "," + another);
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
