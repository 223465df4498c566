package salesassistant.app.language.databricks;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.Outgoing;
import salesassistant.app.language.Prompt;
import salesassistant.app.language.Tool;
import salesassistant.app.workspace.Call;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** A model behind an endpoint that takes and gives chat completions. */
final class ServedModel implements LanguageModel {

    private static final Logger LOG = LoggerFactory.getLogger(ServedModel.class);
    private static final String STREAM_OPTIONS = "stream_options";

    private final Endpoint endpoint;
    private final JsonMapper json;
    private final Patience.Times times;
    private final ScheduledExecutorService watch;
    private final Outgoing outgoing;

    /** Some endpoints refuse to be asked what a streamed reply costs; each is asked once. */
    private volatile boolean tellsStreamsCost = true;

    ServedModel(Endpoint endpoint, JsonMapper json, Patience.Times times, ScheduledExecutorService watch) {
        this(endpoint, json, times, watch, (_, _, _) -> {});
    }

    ServedModel(
            Endpoint endpoint,
            JsonMapper json,
            Patience.Times times,
            ScheduledExecutorService watch,
            Outgoing outgoing) {
        this.endpoint = endpoint;
        this.json = json;
        this.times = times;
        this.watch = watch;
        this.outgoing = outgoing;
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

        void ask(Map<String, Object> request, Sender sender, Patience patience, Writing writing);
    }

    /** Keeps each body as it is sent, before it is. */
    private final class Sender {

        private final Caller caller;
        private final Credential as;
        private final String work;

        Sender(Caller caller, Credential as, String work) {
            this.caller = caller;
            this.as = as;
            this.work = work;
        }

        Call post(Map<String, Object> request) {
            var body = json.writeValueAsString(request);
            outgoing.leaves(caller, work, body);
            return Call.post(endpoint.path(), new RawValue(body));
        }
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
            var sender = new Sender(caller, as.get(), patience.deadline().work().name());
            way.ask(Requests.of(prompt, endpoint.model()), sender, patience, writing);
            return writing.end();
        } catch (WorkspaceFailure failure) {
            return brokenOff(failure, writing, patience);
        } catch (Outgoing.NotKept unkept) {
            LOG.error("What would leave for the language model could not be kept, so it was not sent.", unkept);
            return Troubles.unavailable(Completion.Unavailable.Why.UNREACHABLE);
        } catch (Unreadable unreadable) {
            return writing.begun() ? writing.cut(Completion.Cut.Why.BROKEN) : Writing.malformed();
        }
    }

    private void whole(Map<String, Object> request, Sender sender, Patience patience, Writing writing) {
        writing.take(endpoint.host().send(sender.post(request), sender.as, patience.deadline()));
    }

    private void events(Map<String, Object> request, Sender sender, Patience patience, Writing writing) {
        var streamed = new HashMap<>(request);
        streamed.put("stream", true);
        if (!tellsStreamsCost) {
            read(streamed, sender, patience, writing);
            return;
        }
        var costed = new HashMap<>(streamed);
        costed.put(STREAM_OPTIONS, Map.of("include_usage", true));
        try {
            read(costed, sender, patience, writing);
        } catch (WorkspaceFailure refused) {
            if (refused.kind() != WorkspaceFailure.Kind.REJECTED
                    || !refused.words().contains(STREAM_OPTIONS)) {
                throw refused;
            }
            tellsStreamsCost = false;
            read(streamed, sender, patience, writing);
        }
    }

    private void read(Map<String, Object> request, Sender sender, Patience patience, Writing writing) {
        endpoint.host().stream(sender.post(request), sender.as, patience.deadline(), event -> {
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
