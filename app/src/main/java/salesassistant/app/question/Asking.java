package salesassistant.app.question;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import salesassistant.app.conversation.ConversationForgotten;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Turn;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** The life of questions: begun, led to their end on a thread of their own, looked at, called off. */
public final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Answering answering;
    private final Questions questions;
    private final Conversations conversations;
    private final Failures failures;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Executor threads;

    Asking(Answering answering, Questions questions, Conversations conversations, Failures failures, Around around) {
        this.answering = answering;
        this.questions = questions;
        this.conversations = conversations;
        this.failures = failures;
        this.clock = around.clock();
        this.ids = around.ids();
        this.threads = around.threads();
    }

    /** What questions take from outside: the time, new ids, and threads to run on. */
    record Around(Clock clock, Supplier<UUID> ids, Executor threads) {}

    /** Begins a question; it runs on until it has ended, whoever listens. */
    public Question ask(Caller caller, Ask ask, Optional<UUID> id, Optional<UUID> conversation) {
        var base = ask.earlier().map(earlier -> questions.find(caller, earlier));
        var question = new Question(
                id.orElseGet(ids),
                caller,
                base.map(earlier -> inItsWords(ask, earlier)).orElse(ask),
                conversation
                        .map(known -> conversations.find(caller, known))
                        .or(() -> base.map(Question::conversation))
                        .orElseGet(() -> conversations.begin(caller)),
                clock.instant());
        questions.add(question);
        threads.execute(() -> lead(question));
        return question;
    }

    public Question find(Caller caller, UUID id) {
        return questions.find(caller, id);
    }

    /** Calls a question off; one that has ended stays as it is. */
    public Question cancel(Caller caller, UUID id) {
        var question = questions.find(caller, id);
        question.cancel();
        return question;
    }

    @EventListener
    void forget(ConversationForgotten forgotten) {
        questions.forget(forgotten.caller(), forgotten.queries());
    }

    private static Ask inItsWords(Ask ask, Question earlier) {
        return switch (ask) {
            case Ask.AgainOfGenie _ -> {
                var words = earlier.standingAlone();
                if (words.isEmpty()) {
                    throw new ProblemException(Problem.of(
                            409,
                            "nothing-to-ask",
                            "base_query_id: names a change that has no answer to put into words."));
                }
                yield new Ask.OfGenie(words);
            }
            case Ask.Words _, Ask.OfGenie _, Ask.Change _ -> ask;
        };
    }

    private void lead(Question question) {
        try {
            var outcome = answering.answer(question);
            remember(question, outcome);
            question.progress().add(new Step.Answered(outcome));
        } catch (RuntimeException failure) {
            fail(question, failure);
        } catch (Error broken) {
            fail(question, new IllegalStateException(broken));
            throw broken;
        }
    }

    private void fail(Question question, RuntimeException failure) {
        Problem problem = failures.of(failure, question);
        if (question.progress().add(new Step.Failed(problem)) && problem.status() >= 500) {
            LOG.error("Question {} failed: {}", question.id(), problem.code(), failure);
        }
    }

    /** A question called off leaves nothing to lean on. */
    private void remember(Question question, Outcome outcome) {
        if (question.ended()) {
            return;
        }
        var turn = new Turn(question.id(), question.words(outcome), outcome.name(), question.askedAt());
        switch (outcome) {
            case Outcome.Answered answered -> question.conversation().add(turn, Leaning.on(answered));
            case Outcome.AnsweredByGenie _, Outcome.SaidByGenie _ ->
                question.conversation().addAlone(turn);
            case Outcome.Explained _, Outcome.NeedsChoice _, Outcome.Declined _ ->
                question.conversation().add(turn);
        }
    }
}
