package salesassistant.app.insight.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;
import salesassistant.app.insight.Followed;
import salesassistant.app.insight.Following;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** What a caller follows, over HTTP. */
@RestController
class FollowedController {

    private final Following following;

    FollowedController(Following following) {
        this.following = following;
    }

    /**
     * A measure that is followed.
     *
     * @param members the members it is limited to, by dimension; without any it is followed for everything
     */
    record FollowedMeasure(
            @JsonProperty("measure") String measure,
            @JsonProperty("members") @Nullable Map<String, String> members) {}

    /** All that is followed. */
    record FollowedList(@JsonProperty("followed") List<FollowedMeasure> followed) {}

    @Operation(
            operationId = "followed",
            summary = "The measures looked at without being asked; at first the own manufacturer's in the own market")
    @GetMapping(path = "/api/insights/followed", produces = "application/json")
    FollowedList followed(Caller caller) {
        return list(following.of(caller));
    }

    @Operation(
            operationId = "follow",
            summary = "Follow these measures from now on; an empty list takes the first ones")
    @PutMapping(path = "/api/insights/followed", consumes = "application/json", produces = "application/json")
    FollowedList follow(Caller caller, @RequestBody FollowedList body) {
        if (body.followed() == null) {
            throw refused("is the list of all measures to follow.");
        }
        return list(following.set(
                caller, body.followed().stream().map(FollowedController::read).toList()));
    }

    /** As it is to be followed; whoever asks may have left anything out. */
    private static Followed read(FollowedMeasure one) {
        if (one == null || one.measure() == null) {
            throw refused("each one names its measure.");
        }
        var members = one.members() == null ? Map.<String, String>of() : one.members();
        if (members.values().stream().anyMatch(Objects::isNull)) {
            throw refused("each dimension of the members of " + one.measure() + " has a member.");
        }
        return new Followed(one.measure(), members);
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of(400, "invalid-request", "followed: " + why));
    }

    private static FollowedList list(List<Followed> followed) {
        return new FollowedList(followed.stream()
                .map(one -> new FollowedMeasure(one.measure(), one.members()))
                .toList());
    }
}
