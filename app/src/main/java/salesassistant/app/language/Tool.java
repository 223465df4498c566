package salesassistant.app.language;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something a model may wish to be done.
 *
 * @param description when to wish for it
 * @param schema the JSON schema of its arguments, an object
 */
public record Tool(String name, String description, Map<String, Object> schema) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    public Tool {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " cannot be a tool's name.");
        }
        schema = Map.copyOf(schema);
    }
}
