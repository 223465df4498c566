package salesassistant.app.language.databricks;

/** What an endpoint says cannot be what it means. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why);
    }
}
