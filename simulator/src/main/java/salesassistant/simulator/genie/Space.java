package salesassistant.simulator.genie;

import java.util.Set;
import salesassistant.simulator.genie.asking.Subject;
import salesassistant.simulator.people.User;

/**
 * A Genie space.
 *
 * @param mayRun ids of those who may ask; empty for everybody
 * @param mayView ids of those who may look at it but not ask
 */
public record Space(
        String id,
        String title,
        String description,
        String warehouseId,
        Subject subject,
        Set<String> mayRun,
        Set<String> mayView) {

    public Space {
        mayRun = Set.copyOf(mayRun);
        mayView = Set.copyOf(mayView);
    }

    boolean runnableBy(User user) {
        return mayRun.isEmpty() || mayRun.contains(user.id());
    }

    boolean visibleTo(User user) {
        return runnableBy(user) || mayView.contains(user.id());
    }
}
