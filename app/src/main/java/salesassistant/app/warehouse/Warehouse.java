package salesassistant.app.warehouse;

import java.time.Duration;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** Where statements run. */
public interface Warehouse {

    /**
     * Runs a statement as the caller and returns one page of its rows with the count of all of them. A statement that
     * promises no columns gets those the engine found; nor does it promise an order, so a warehouse that keeps results reads
     * its further pages from the first run's only, and says that they have expired once that is gone.
     *
     * @throws WarehouseFailure when it cannot be run, is called off, or does not end in time
     */
    Fetched run(SqlStatement statement, Page page, Caller caller, Deadline deadline);

    /** Whether statements are likely to succeed; never throws. */
    Check check();

    Capabilities capabilities();

    /**
     * A page of rows.
     *
     * @param executing how long the engine took to its first row, waiting for its turn included
     * @param fetching how long it took to read the rows
     */
    record Fetched(ResultTable table, Duration executing, Duration fetching) {}

    /**
     * How a warehouse does.
     *
     * @param what for whoever runs the server; never shown to callers
     */
    record Check(boolean usable, String what) {}

    /**
     * What a warehouse can do.
     *
     * @param name what the page calls it
     * @param concurrentStatements how many statements run side by side; more of them wait
     */
    record Capabilities(String name, int concurrentStatements) {}
}
