package salesassistant.app.language.databricks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.app.language.ToolCall;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wishes for tools, put together from the pieces in which they come. */
final class Calls {

    private static final String PLACEHOLDER = "{}";
    private static final int MOST = 32;
    private static final int LONGEST_ARGUMENTS = 64 * 1024;

    private final JsonMapper json;
    private final List<Wish> wishes = new ArrayList<>();

    Calls(JsonMapper json) {
        this.json = json;
    }

    /** Adds the pieces of a delta, or whole wishes of a message. */
    void add(JsonNode pieces) {
        for (var piece : pieces) {
            var function = piece.path("function");
            var wish = at(piece);
            wish.id = wish.id.isEmpty() ? piece.path("id").asString("") : wish.id;
            wish.name = wish.name.isEmpty() ? function.path("name").asString("") : wish.name;
            wish.add(arguments(function.path("arguments")));
        }
    }

    private String arguments(JsonNode given) {
        return given.isObject() ? json.writeValueAsString(given) : given.asString("");
    }

    /** Pieces of one wish share an index; where there is none, a new id begins a new wish. */
    private Wish at(JsonNode piece) {
        var index = piece.path("index");
        var id = piece.path("id").asString("");
        return wishes.stream()
                .filter(wish -> index.isInt()
                        ? wish.index == index.asInt()
                        : id.isEmpty() ? wish.equals(wishes.getLast()) : wish.id.equals(id))
                .findFirst()
                .orElseGet(() -> begin(index.isInt() ? index.asInt() : -1 - wishes.size()));
    }

    private Wish begin(int index) {
        if (wishes.size() == MOST) {
            throw new Unreadable("more than " + MOST + " tools at once");
        }
        var wish = new Wish(index);
        wishes.add(wish);
        return wish;
    }

    boolean none() {
        return wishes.isEmpty();
    }

    /** The wishes; empty where one is for no tool there is, or its arguments are no JSON object. */
    Optional<List<ToolCall>> all(Set<String> tools) {
        var calls = new ArrayList<ToolCall>();
        for (var wish : wishes) {
            var arguments = wish.arguments.isEmpty() ? PLACEHOLDER : wish.arguments.toString();
            if (!tools.contains(wish.name) || !isObject(arguments)) {
                return Optional.empty();
            }
            calls.add(new ToolCall(wish.id.isEmpty() ? "call_" + calls.size() : wish.id, wish.name, arguments));
        }
        return Optional.of(calls);
    }

    private boolean isObject(String text) {
        try {
            return json.readTree(text).isObject();
        } catch (JacksonException _) {
            return false;
        }
    }

    /** A wish that is still coming. */
    private static final class Wish {

        private final int index;
        private final StringBuilder arguments = new StringBuilder();
        private String id = "";
        private String name = "";

        Wish(int index) {
            this.index = index;
        }

        void add(String piece) {
            // Claude's first piece is an empty object that only keeps the place.
            if (!piece.isEmpty() && arguments.toString().equals(PLACEHOLDER)) {
                arguments.setLength(0);
            }
            if (arguments.length() + piece.length() > LONGEST_ARGUMENTS) {
                throw new Unreadable("arguments of more than " + LONGEST_ARGUMENTS + " characters");
            }
            arguments.append(piece);
        }
    }
}
