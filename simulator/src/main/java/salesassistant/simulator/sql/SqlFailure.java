package salesassistant.simulator.sql;

/** A statement that the engine refused or broke off; the message is the engine's, error class and SQLSTATE included. */
public final class SqlFailure extends RuntimeException {

    private final boolean cancelled;

    public SqlFailure(String message) {
        this(message, false);
    }

    private SqlFailure(String message, boolean cancelled) {
        super(message);
        this.cancelled = cancelled;
    }

    /** It was stopped because somebody asked for it. */
    public static SqlFailure stopped() {
        return new SqlFailure("The statement was cancelled.", true);
    }

    public boolean cancelled() {
        return cancelled;
    }
}
