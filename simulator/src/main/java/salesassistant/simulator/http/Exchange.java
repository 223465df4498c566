package salesassistant.simulator.http;

import java.io.IOException;

/** Takes a request off a connection and answers it, however badly it was told to. */
@FunctionalInterface
public interface Exchange {

    /** False when the connection is of no more use. */
    boolean serve(RawRequest request, Wire wire) throws IOException, InterruptedException;
}
