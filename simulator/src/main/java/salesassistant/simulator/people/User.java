package salesassistant.simulator.people;

import java.util.List;

/** A person or a program of the workspace. */
public record User(String id, String userName, String displayName, List<String> groups, Right right, boolean program) {

    public User {
        groups = List.copyOf(groups);
    }
}
