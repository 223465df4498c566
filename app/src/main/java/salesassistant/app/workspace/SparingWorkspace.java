package salesassistant.app.workspace;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.workspace.WorkspaceFailure.Kind;
import tools.jackson.databind.JsonNode;

/** Leaves a part of the workspace alone while it is broken, and never asks it for more at once than it has places. */
final class SparingWorkspace implements Workspace {

    private static final Duration WAIT_FOR_A_PLACE = Duration.ofSeconds(1);

    private final Workspace workspace;
    private final Map<Upstream, Semaphore> places = new EnumMap<>(Upstream.class);
    private final Map<Upstream, CircuitBreaker> breakers = new EnumMap<>(Upstream.class);

    SparingWorkspace(Workspace workspace, Breakers breakers) {
        this.workspace = workspace;
        for (var part : Upstream.values()) {
            places.put(part, new Semaphore(part.places()));
            this.breakers.put(part, breakers.of(part));
        }
    }

    @Override
    public URI host() {
        return workspace.host();
    }

    @Override
    public JsonNode send(Call call, Credential as, Deadline deadline) {
        return spared(Upstream.of(call), deadline, () -> workspace.send(call, as, deadline));
    }

    @Override
    public void stream(Call call, Credential as, Deadline deadline, Consumer<Event> events) {
        spared(Upstream.of(call), deadline, () -> {
            workspace.stream(call, as, deadline, events);
            return true;
        });
    }

    @Override
    public <T> T fetch(Link link, Deadline deadline, Reading<T> reading) {
        return spared(Upstream.STORAGE, deadline, () -> workspace.fetch(link, deadline, reading));
    }

    private <T> T spared(Upstream part, Deadline deadline, Supplier<T> call) {
        var place = Objects.requireNonNull(places.get(part));
        enter(place, deadline);
        try {
            return Breakers.through(Objects.requireNonNull(breakers.get(part)), deadline, call);
        } finally {
            place.release();
        }
    }

    private static void enter(Semaphore place, Deadline deadline) {
        var patience = Math.min(WAIT_FOR_A_PLACE.toNanos(), deadline.remaining().toNanos());
        try {
            if (!place.tryAcquire(patience, TimeUnit.NANOSECONDS)) {
                throw WorkspaceFailure.spared(Kind.BUSY, "too many calls at once", WAIT_FOR_A_PLACE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw WorkspaceFailure.unsent(Kind.CANCELLED, "before there was a place", stopped);
        }
    }
}
