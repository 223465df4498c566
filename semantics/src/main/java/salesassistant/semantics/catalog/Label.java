package salesassistant.semantics.catalog;

/** What something is called on the screen, in each language. */
public record Label(String en, String sv) {

    /** The same words in every language. */
    public static Label of(String text) {
        return new Label(text, text);
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case SV -> sv;
        };
    }
}
