package salesassistant.app.dashboard;

import java.util.regex.Pattern;

/**
 * A dashboard that the company has published.
 *
 * @param id as the workspace names it
 * @param title what the page calls it; empty where the settings give it no name
 */
public record Board(String id, String title) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    public Board {
        if (!isId(id)) {
            throw new IllegalArgumentException("A dashboard's id is 32 hexadecimal digits.");
        }
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
