package salesassistant.semantics.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of a metric view as SQL. */
public final class SqlNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int MOST_PARTS = 3;

    private SqlNames() {}

    /** A column's name, whatever stands in it. */
    public static String column(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** A view's name of up to three parts, each in backticks where it needs them. */
    public static String source(String name) {
        var parts = parts(name);
        if (parts.isEmpty() || parts.size() > MOST_PARTS || parts.stream().anyMatch(String::isBlank)) {
            throw new CatalogException(
                    "The metric view is called " + name + "; a name such as catalog.schema.view is expected.");
        }
        return parts.stream()
                .map(part -> PLAIN.matcher(part).matches() ? part : column(part))
                .collect(Collectors.joining("."));
    }

    private static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char symbol = name.charAt(i);
            if (symbol == '`' && quoted && i + 1 < name.length() && name.charAt(i + 1) == '`') {
                part.append(symbol);
                i++;
            } else if (symbol == '`') {
                quoted = !quoted;
            } else if (symbol == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(symbol);
            }
        }
        parts.add(part.toString());
        return quoted ? List.of() : parts;
    }
}
