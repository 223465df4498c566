package salesassistant.simulator.sql;

import salesassistant.simulator.people.User;

/** Runs statements as somebody, with that person's rights. */
public interface SqlEngine {

    /**
     * Runs a statement; its rows come as they are read.
     *
     * @param job a name under which it can be cancelled
     * @throws SqlFailure when the engine refuses it, with the engine's own words
     */
    Rows run(User user, SqlText statement, String job) throws SqlFailure;

    /** Stops what runs under this name, if anything still does. */
    void cancel(String job);
}
