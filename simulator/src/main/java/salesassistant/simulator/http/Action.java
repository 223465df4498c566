package salesassistant.simulator.http;

/** What is done at an address. */
@FunctionalInterface
public interface Action {

    Reply answer(Request request) throws Exception;
}
