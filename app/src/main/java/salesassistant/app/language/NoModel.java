package salesassistant.app.language;

import java.util.function.Consumer;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** No model: nothing that the assistant does by itself needs one. */
final class NoModel implements LanguageModel {

    private static final Completion OFF = new Completion.Unavailable(Completion.Unavailable.Why.OFF);

    @Override
    public boolean given() {
        return false;
    }

    @Override
    public Completion complete(Prompt prompt, Caller caller, Deadline deadline) {
        return OFF;
    }

    @Override
    public Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces) {
        return OFF;
    }
}
