package salesassistant.simulator.http;

import salesassistant.simulator.people.User;

/** Lets a request through as somebody, or ends it with a failure. */
@FunctionalInterface
public interface Gate {

    User admit(Request request, Access access);
}
