package salesassistant.app.problem;

/** A setting with which the assistant must not start: what is wrong, and what to do. */
public final class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public SettingException(String description, String action) {
        super(description);
        this.action = action;
    }

    public String action() {
        return action;
    }
}
