package salesassistant.simulator.genie;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.people.User;

/** The Genie spaces of the workspace. */
public final class Spaces {

    private final List<Space> first;
    private final Map<String, Space> spaces = new ConcurrentSkipListMap<>();

    public Spaces(List<Space> first) {
        this.first = List.copyOf(first);
        reset();
    }

    void reset() {
        spaces.clear();
        first.forEach(this::keep);
    }

    void keep(Space space) {
        spaces.put(space.id(), space);
    }

    void trash(Space space) {
        spaces.remove(space.id());
    }

    List<Space> visibleTo(User user) {
        return spaces.values().stream().filter(space -> space.visibleTo(user)).toList();
    }

    /** A space that this person may see; an unknown one and a forbidden one look the same. */
    Space seen(String id, User user) {
        var space = spaces.get(id);
        if (space == null || !space.visibleTo(user)) {
            throw ApiFailure.missing("Unable to get space [" + id + "]. Node with resource name Some(datarooms/" + id
                    + ") does not exist.");
        }
        return space;
    }

    /** A space in which this person may ask. */
    Space run(String id, User user) {
        var space = seen(id, user);
        if (!space.runnableBy(user)) {
            throw ApiFailure.denied("You need \"Can Run\" permission to perform this action on space [" + id + "].");
        }
        return space;
    }
}
