package salesassistant.app.dashboard;

import java.util.regex.Pattern;

/**
 * A dashboard: one that the company has published, or one of our own.
 *
 * @param id as the workspace names it, or our own board's name
 * @param title what the page calls it; empty where the settings give it no name
 */
public record Board(String id, String title) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private static final Pattern NAME = Pattern.compile("[a-z]{3,20}");

    public Board {
        if (!isId(id) && !isName(id)) {
            throw new IllegalArgumentException("A dashboard's id is 32 hexadecimal digits, or a name of ours.");
        }
    }

    /** Whether it could be a board of our own. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
