package salesassistant.simulator;

import java.util.Map;
import salesassistant.simulator.http.Answering;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.http.Troubles;
import salesassistant.simulator.people.People;
import salesassistant.simulator.record.Calls;
import salesassistant.simulator.time.SimulatedClock;

/** What all parts of the workspace share: its id, its time, its people and the record of its calls. */
public final class Workspace {

    /** The workspace's number, as in {@code ?o=} and in {@code x-databricks-org-id}. */
    public static final String ID = "4242424242424242";

    private final SimulatedClock clock = new SimulatedClock();
    private final Knobs knobs = new Knobs();
    private final People people = new People(clock);
    private final Calls calls = new Calls();
    private final Router router = new Router(people);

    /** Adds a part. */
    public Workspace with(Api api) {
        api.addTo(router);
        return this;
    }

    public SimulatedClock clock() {
        return clock;
    }

    public People people() {
        return people;
    }

    public Knobs knobs() {
        return knobs;
    }

    public Calls calls() {
        return calls;
    }

    Answering answering(Troubles troubles) {
        return new Answering(
                router,
                calls,
                troubles,
                clock,
                Map.of(
                        "x-databricks-org-id",
                        ID,
                        "strict-transport-security",
                        "max-age=31536000; includeSubDomains; preload"));
    }
}
