package salesassistant.app.workspace;

/** A bearer token; printing it shows nothing. */
public final class Token {

    private static final int LONGEST = 16_384;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /**
     * A token as it was lent.
     *
     * @throws IllegalArgumentException when it holds anything that does not belong in a header
     */
    public static Token of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("That is not a token.");
        }
        return new Token(text);
    }

    /** What goes into the Authorization header, and nowhere else. */
    String header() {
        return "Bearer " + text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Token";
    }
}
