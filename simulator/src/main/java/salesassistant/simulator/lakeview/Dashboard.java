package salesassistant.simulator.lakeview;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.people.User;

/**
 * A dashboard.
 *
 * @param published when it was published, or null
 * @param embedsCredentials whether viewers see what its publisher may see
 * @param viewers ids of those who may see it; empty for everybody
 */
record Dashboard(String id, String name, @Nullable Instant published, boolean embedsCredentials, Set<String> viewers) {

    Dashboard {
        viewers = Set.copyOf(viewers);
    }

    boolean seenBy(User user) {
        return viewers.isEmpty() || viewers.contains(user.id());
    }

    Dashboard publishedAt(@Nullable Instant moment, boolean withCredentials) {
        return new Dashboard(id, name, moment, withCredentials, viewers);
    }
}
