package salesassistant.app.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.Completion;
import salesassistant.app.language.LanguageModel;
import salesassistant.app.language.Message;
import salesassistant.app.language.Prompt;
import salesassistant.app.language.ToolCall;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Looks up what a model wishes for: a few times round, a few things in all, and each thing once. */
final class Gathering {

    private static final Logger LOG = LoggerFactory.getLogger(Gathering.class);
    private static final int MOST_ROUNDS = 4;
    static final int MOST_CALLS = 6;
    private static final String NO_MORE = "Nothing more is looked up.";
    private static final String NOT_SO = "That takes one short text and nothing else.";
    private static final String AGAIN = "That has been looked up already.";

    private final LanguageModel model;
    private final Briefs briefs;
    private final JsonMapper json;
    private final Toolbox toolbox;
    private final Duration patience;
    private final List<Found> found = new ArrayList<>();
    private final List<String> wished = new ArrayList<>();
    private int calls;

    Gathering(LanguageModel model, Briefs briefs, JsonMapper json, Toolbox toolbox, Duration patience) {
        this.model = model;
        this.briefs = briefs;
        this.json = json;
        this.toolbox = toolbox;
        this.patience = patience;
    }

    /** Everything that was found until the model had enough, or had had enough. */
    List<Found> of(Matter matter, Caller caller, Deadline deadline) {
        var prompt = briefs.gather(matter, toolbox.tools());
        for (int round = 1; round <= MOST_ROUNDS && calls < MOST_CALLS && goesOn(deadline); round++) {
            var wishes = wishes(prompt, caller, deadline);
            if (wishes.isEmpty()) {
                break;
            }
            prompt = prompt.with(answered(prompt.messages(), wishes, deadline));
        }
        return List.copyOf(found);
    }

    private List<ToolCall> wishes(Prompt prompt, Caller caller, Deadline deadline) {
        var shorter = patience.compareTo(deadline.remaining()) < 0 ? patience : deadline.remaining();
        var until = Deadline.in(shorter, deadline.cancellation()).of(deadline.work());
        return switch (model.stream(prompt, caller, until, _ -> {})) {
            case Completion.Answered(var reply) -> reply.toolCalls();
            case Completion.Cut _, Completion.Refused _, Completion.LimitReached _, Completion.Unavailable _ ->
                List.of();
        };
    }

    /** Every wish has its result, whatever it is: a model may not be left without one. */
    private List<Message> answered(List<Message> before, List<ToolCall> wishes, Deadline deadline) {
        var messages = new ArrayList<>(before);
        messages.add(new Message.Assistant("", wishes));
        wishes.forEach(wish -> messages.add(new Message.ToolResult(wish.id(), result(wish, deadline))));
        return messages;
    }

    private String result(ToolCall wish, Deadline deadline) {
        if (calls == MOST_CALLS || !goesOn(deadline)) {
            return NO_MORE;
        }
        calls++;
        var tool = toolbox.tools().stream()
                .filter(one -> one.name().equals(wish.name()))
                .findFirst();
        var words = tool.flatMap(one -> words(one, wish.arguments()));
        if (words.isEmpty()) {
            return NOT_SO;
        }
        if (wished.contains(wish.name() + words.get())) {
            return AGAIN;
        }
        wished.add(wish.name() + words.get());
        var result = use(tool.get(), words.get(), deadline);
        found.add(result);
        return briefs.found(result, (int)
                found.stream().filter(Found.Answer.class::isInstance).count());
    }

    private Found use(Toolbox.Tool tool, String words, Deadline deadline) {
        try {
            return toolbox.use(tool, words, deadline);
        } catch (RuntimeException broken) {
            LOG.error("What a model wished for could not be looked up.", broken);
            return new Found.Nothing("That could not be looked up.", List.of());
        }
    }

    /** The one text it takes; empty where the arguments are anything else. */
    private Optional<String> words(Toolbox.Tool tool, String arguments) {
        try {
            var given = json.readTree(arguments);
            var words = given.path(tool.argument());
            return given.size() == 1 && words.isString()
                    ? Optional.of(words.asString().strip())
                            .filter(text -> !text.isEmpty() && text.length() <= Briefs.LONGEST_ARGUMENT)
                            .filter(text -> text.codePoints().noneMatch(Character::isISOControl))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean goesOn(Deadline deadline) {
        return !deadline.cancellation().cancelled() && deadline.remaining().isPositive();
    }
}
