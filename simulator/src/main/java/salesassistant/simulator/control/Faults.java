package salesassistant.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Trouble;
import salesassistant.simulator.http.Troubles;
import salesassistant.simulator.people.People;

/** Everything that is to go wrong; the first that fits a request is met. */
public final class Faults implements Troubles {

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final People people;

    public Faults(People people) {
        this.people = people;
    }

    @Override
    public Trouble meet(Request request) {
        for (var fault : faults) {
            if (fault.takes(request)) {
                return fault;
            }
        }
        return Trouble.NONE;
    }

    void add(JsonNode description) {
        faults.add(new Fault(description, people));
    }

    void clear() {
        faults.forEach(Fault::end);
        faults.clear();
    }

    ArrayNode told() {
        var told = Json.array();
        for (var fault : faults) {
            told.addObject().put("met", fault.met()).set("fault", fault.description());
        }
        return told;
    }
}
