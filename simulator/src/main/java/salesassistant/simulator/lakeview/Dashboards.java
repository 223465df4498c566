package salesassistant.simulator.lakeview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.people.User;

/** The dashboards of the workspace. */
public final class Dashboards {

    /** Published; everybody may see it with her own rights. */
    public static final String SALES = "01f2dddd000011112222333344445555";

    /** Published, and seen with its publisher's rights. */
    public static final String SHARED = "01f2dddd000011112222333344446666";

    /** A draft. */
    public static final String DRAFT = "01f2dddd000011112222333344447777";

    /** Published, but for administrators only. */
    public static final String CLOSED = "01f2dddd000011112222333344448888";

    private final Clock clock;
    private final Map<String, Dashboard> all = new ConcurrentSkipListMap<>();

    Dashboards(Clock clock) {
        this.clock = clock;
        reset();
    }

    void reset() {
        var now = clock.instant();
        all.clear();
        keep(new Dashboard(SALES, "Retail sales", now, false, Set.of()));
        keep(new Dashboard(SHARED, "Retail sales for all", now, true, Set.of()));
        keep(new Dashboard(DRAFT, "Retail sales (draft)", null, false, Set.of()));
        keep(new Dashboard(CLOSED, "Retail sales (closed)", now, false, Set.of("7001")));
    }

    void keep(Dashboard dashboard) {
        all.put(dashboard.id(), dashboard);
    }

    List<Dashboard> seenBy(User user) {
        return all.values().stream().filter(one -> one.seenBy(user)).toList();
    }

    /** A dashboard this person may see; any other does not exist. */
    Dashboard find(String id, User user) {
        var dashboard = all.get(id);
        if (dashboard == null || !dashboard.seenBy(user)) {
            throw ApiFailure.missing("Unable to find dashboard [" + id + "]");
        }
        return dashboard;
    }

    /** A published dashboard this person may see. */
    Dashboard published(String id, User user) {
        var dashboard = find(id, user);
        if (dashboard.published() == null) {
            throw ApiFailure.missing("Unable to find published dashboard [" + id + "]");
        }
        return dashboard;
    }
}
