package salesassistant.app.wording;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.Prompt;

/** Hears a model out: a reply that may not be shown is sent back once, with what is wrong with it. */
final class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final int ATTEMPTS = 2;

    private final LanguageModel model;
    private final Prompts prompts;

    Hearing(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /** The reply that holds, if one comes in time; nothing of any other remains shown. */
    Optional<Listening> of(Prompt first, Supplier<Listening> listener, Caller caller, Deadline deadline) {
        var prompt = first;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var heard = listener.get();
            var said = listen(prompt, caller, deadline, heard);
            if (said.isPresent() && heard.trouble().isEmpty()) {
                return Optional.of(heard);
            }
            heard.takeBack();
            if (heard.trouble().isEmpty() || deadline.cancellation().cancelled()) {
                return Optional.empty();
            }
            LOG.info("A model's words were not shown: {}", heard.trouble().get());
            prompt = prompts.again(prompt, said.orElse(""), heard.trouble().get());
        }
        return Optional.empty();
    }

    /** What the model said, as far as it was listened to; empty where it did not come to its end by itself. */
    private Optional<String> listen(Prompt prompt, Caller caller, Deadline deadline, Listening heard) {
        var enough = new Cancellation();
        try (var registration = deadline.cancellation().whenCancelled(enough::cancel)) {
            Objects.requireNonNull(registration);
            var until = Deadline.in(deadline.remaining(), enough).of(deadline.work());
            var completion = model.stream(prompt, caller, until, piece -> {
                if (!heard.take(piece)) {
                    enough.cancel();
                }
            });
            return switch (completion) {
                case Completion.Answered(var reply) -> {
                    heard.end();
                    yield Optional.of(reply.text());
                }
                case Completion.Cut(var text, var _) -> heard.trouble().map(_ -> text);
                case Completion.Refused _, Completion.LimitReached _, Completion.Unavailable _ -> Optional.empty();
            };
        }
    }
}
