package salesassistant.app.language;

import java.util.function.Consumer;
import java.util.function.Function;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** Sends a model no more than it reads, and lets it write no more than the settings allow. */
final class FittedModel implements LanguageModel {

    private final LanguageModel model;
    private final Room room;
    private final int mostWritten;

    FittedModel(LanguageModel model, int mostRead, int mostWritten) {
        this.model = model;
        this.room = new Room(mostRead);
        this.mostWritten = mostWritten;
    }

    @Override
    public boolean given() {
        return model.given();
    }

    @Override
    public Completion complete(Prompt prompt, Caller caller, Deadline deadline) {
        return fitting(prompt, fit -> model.complete(fit, caller, deadline));
    }

    @Override
    public Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces) {
        return fitting(prompt, fit -> model.stream(fit, caller, deadline, pieces));
    }

    private Completion fitting(Prompt prompt, Function<Prompt, Completion> ask) {
        var shorter = new Prompt(
                prompt.messages(), prompt.tools(), prompt.toolUse(), Math.min(prompt.maxTokens(), mostWritten));
        return room.fit(shorter)
                .map(fit -> told(ask.apply(fit.prompt()), fit.left()))
                .orElseGet(() -> new Completion.Refused(Completion.Refused.Why.TOO_LONG));
    }

    private static Completion told(Completion completion, int left) {
        return completion instanceof Completion.Answered(var reply)
                ? new Completion.Answered(reply.leaving(left))
                : completion;
    }
}
