package salesassistant.simulator.http;

/** One address, who may use it and what is done there. */
record Route(String method, PathPattern path, Access access, Action action) {}
