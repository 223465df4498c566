package salesassistant.app.identity;

/** A setting that is nobody's to read; printing it shows nothing. */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Made from a setting; how Spring finds it. */
    public static Secret of(String text) {
        return new Secret(text.strip());
    }

    public boolean given() {
        return !text.isEmpty();
    }

    /** The secret itself, for the request it belongs in. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
