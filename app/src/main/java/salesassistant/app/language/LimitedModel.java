package salesassistant.app.language;

import java.util.function.Consumer;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** Keeps one caller from using up what all of them share, and all of them from using up what the endpoint allows. */
final class LimitedModel implements LanguageModel {

    private final LanguageModel model;
    private final Limits limits;

    LimitedModel(LanguageModel model, Limits limits) {
        this.model = model;
        this.limits = limits;
    }

    @Override
    public boolean given() {
        return model.given();
    }

    @Override
    public Completion complete(Prompt prompt, Caller caller, Deadline deadline) {
        return limits.within(caller.subject(), () -> model.complete(prompt, caller, deadline));
    }

    @Override
    public Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces) {
        return limits.within(caller.subject(), () -> model.stream(prompt, caller, deadline, pieces));
    }
}
