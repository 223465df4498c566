package salesassistant.app.insight;

import java.util.List;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.sql.Compilation;

/** What a caller follows, and choosing it. */
@Component
public class Following {

    private static final int MOST = 10;

    private final Catalogs catalogs;
    private final FollowedMeasures followed;
    private final Watching watching;

    Following(Catalogs catalogs, FollowedMeasures followed, Watching watching) {
        this.catalogs = catalogs;
        this.followed = followed;
        this.watching = watching;
    }

    public List<Followed> of(Caller caller) {
        return followed.of(caller.subject(), open(caller).catalog());
    }

    /** Follows these from now on, if each of them can be looked at. */
    public List<Followed> set(Caller caller, List<Followed> chosen) {
        if (chosen.size() > MOST) {
            throw refused("are at most " + MOST + " measures.");
        }
        var open = open(caller);
        chosen.forEach(one -> check(one, open));
        followed.set(caller.subject(), chosen);
        watching.lookAnew(caller);
        return followed.of(caller.subject(), open.catalog());
    }

    private static void check(Followed one, OpenCatalog open) {
        if (open.catalog().findMeasure(one.measure()).isEmpty()) {
            throw refused("the catalog has no measure " + one.measure() + ".");
        }
        one.members().forEach((dimension, member) -> {
            if (open.catalog().findDimension(dimension).isEmpty()) {
                throw refused("the catalog has no dimension " + dimension + ".");
            }
            var known = open.members().of(dimension);
            if (!open.tooMany().contains(dimension)
                    && known.stream().noneMatch(other -> other.value().equals(member))) {
                throw refused("the data have no " + dimension + " " + member + ".");
            }
        });
        var looks = new Looks(open.catalog(), open.span()).at(one);
        if (looks.stream().noneMatch(look -> open.compiler().compile(look) instanceof Compilation.Compiled)) {
            throw refused("the measure " + one.measure() + " cannot be followed with these members.");
        }
    }

    private OpenCatalog open(Caller caller) {
        return catalogs.of(caller, Deadline.in(Catalogs.PATIENCE));
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of(400, "invalid-request", "followed: " + why));
    }
}
