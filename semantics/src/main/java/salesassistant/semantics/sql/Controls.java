package salesassistant.semantics.sql;

import java.util.stream.Collectors;

/** Writes line breaks and other invisible characters as escapes, so that a value stays on its line. */
final class Controls {

    private Controls() {}

    static String escaped(String text) {
        return text.codePoints().mapToObj(Controls::escaped).collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isISOControl(character) ? "\\u%04x".formatted(character) : Character.toString(character);
        };
    }
}
