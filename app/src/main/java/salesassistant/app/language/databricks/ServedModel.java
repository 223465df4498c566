package salesassistant.app.language.databricks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.Prompt;
import salesassistant.app.language.Tool;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.json.JsonMapper;

/** A model behind an endpoint that takes and gives chat completions. */
final class ServedModel implements LanguageModel {

    private static final String STREAM_OPTIONS = "stream_options";

    private final Endpoint endpoint;
    private final JsonMapper json;
    private final Patience.Times times;
    private final ScheduledExecutorService watch;

    /** Some endpoints refuse to be asked what a streamed reply costs; each is asked once. */
    private volatile boolean tellsStreamsCost = true;

    ServedModel(Endpoint endpoint, JsonMapper json, Patience.Times times, ScheduledExecutorService watch) {
        this.endpoint = endpoint;
        this.json = json;
        this.times = times;
        this.watch = watch;
    }

    @Override
    public boolean given() {
        return true;
    }

    @Override
    public Completion complete(Prompt prompt, Caller caller, Deadline deadline) {
        var whole = new Patience.Times(times.whole(), times.whole(), times.whole());
        return asking(prompt, caller, _ -> {}, new Patience(deadline, whole, watch), this::whole);
    }

    @Override
    public Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces) {
        return asking(prompt, caller, pieces, new Patience(deadline, times, watch), this::events);
    }

    /** One way of asking. */
    private interface Way {

        void ask(Map<String, Object> request, Credential as, Patience patience, Writing writing);
    }

    private Completion asking(Prompt prompt, Caller caller, Consumer<String> pieces, Patience patience, Way way) {
        var as = endpoint.credentials().of(caller);
        if (as.isEmpty()) {
            patience.close();
            return Troubles.unavailable(Completion.Unavailable.Why.SIGN_IN);
        }
        var tools = prompt.tools().stream().map(Tool::name).collect(Collectors.toSet());
        var writing = new Writing(json, tools, pieces);
        try (patience) {
            way.ask(Requests.of(prompt, endpoint.model()), as.get(), patience, writing);
            return writing.end();
        } catch (WorkspaceFailure failure) {
            return brokenOff(failure, writing, patience);
        } catch (Unreadable unreadable) {
            return writing.begun() ? writing.cut(Completion.Cut.Why.BROKEN) : Writing.malformed();
        }
    }

    private void whole(Map<String, Object> request, Credential as, Patience patience, Writing writing) {
        writing.take(endpoint.host().send(Call.post(endpoint.path(), request), as, patience.deadline()));
    }

    private void events(Map<String, Object> request, Credential as, Patience patience, Writing writing) {
        var streamed = new HashMap<>(request);
        streamed.put("stream", true);
        if (!tellsStreamsCost) {
            read(streamed, as, patience, writing);
            return;
        }
        var costed = new HashMap<>(streamed);
        costed.put(STREAM_OPTIONS, Map.of("include_usage", true));
        try {
            read(costed, as, patience, writing);
        } catch (WorkspaceFailure refused) {
            if (refused.kind() != WorkspaceFailure.Kind.REJECTED
                    || !refused.words().contains(STREAM_OPTIONS)) {
                throw refused;
            }
            tellsStreamsCost = false;
            read(streamed, as, patience, writing);
        }
    }

    private void read(Map<String, Object> request, Credential as, Patience patience, Writing writing) {
        endpoint.host().stream(Call.post(endpoint.path(), request), as, patience.deadline(), event -> {
            patience.goesOn();
            writing.take(event.data());
            if (writing.ended()) {
                patience.ends();
            }
        });
    }

    private static Completion brokenOff(WorkspaceFailure failure, Writing writing, Patience patience) {
        if (writing.ended()) {
            return writing.end();
        }
        var late = patience.ranOut();
        if (!writing.begun()) {
            return late ? Troubles.unavailable(Completion.Unavailable.Why.TOO_SLOW) : Troubles.of(failure);
        }
        if (late) {
            return writing.cut(Completion.Cut.Why.TOO_SLOW);
        }
        return writing.cut(
                failure.kind() == WorkspaceFailure.Kind.CANCELLED
                        ? Completion.Cut.Why.CANCELLED
                        : Completion.Cut.Why.BROKEN);
    }
}
