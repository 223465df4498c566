package salesassistant.app.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import salesassistant.app.conversation.AnswersForgotten;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.ConversationForgotten;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Lean;
import salesassistant.app.conversation.Reply;
import salesassistant.app.conversation.Turn;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.Context;

/** The life of questions: begun, led to their end on a thread of their own, looked at, called off. */
public final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Answering answering;
    private final Questions questions;
    private final Recalling recalling;
    private final Conversations conversations;
    private final Failures failures;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Executor threads;
    private final ApplicationEventPublisher events;

    Asking(Answering answering, Known known, Failures failures, Around around) {
        this.answering = answering;
        this.questions = known.questions();
        this.recalling = known.recalling();
        this.conversations = known.conversations();
        this.failures = failures;
        this.clock = around.clock();
        this.ids = around.ids();
        this.threads = around.threads();
        this.events = around.events();
    }

    /** What is known of earlier questions. */
    record Known(Questions questions, Recalling recalling, Conversations conversations) {}

    /** What questions take from outside: the time, new ids, threads to run on, and who wants to know. */
    record Around(Clock clock, Supplier<UUID> ids, Executor threads, ApplicationEventPublisher events) {}

    /** Begins a question; it runs on until it has ended, whoever listens. */
    public Question ask(Caller caller, Ask ask, Optional<UUID> id, Optional<UUID> conversation) {
        return ask(caller, ask, id, conversation, Counsel.NOBODY);
    }

    /** The same; where it would be declined for lack of words, there is somebody to turn to. */
    public Question ask(Caller caller, Ask ask, Optional<UUID> id, Optional<UUID> conversation, Counsel counsel) {
        var base = ask.earlier().map(earlier -> find(caller, earlier));
        var question = new Question(
                id.orElseGet(ids),
                caller,
                base.map(earlier -> inItsWords(ask, earlier)).orElse(ask),
                conversation
                        .map(known -> conversations.find(caller, known))
                        .or(() -> base.map(Question::conversation))
                        .orElseGet(() -> conversations.begin(caller)),
                clock.instant());
        question.turnsTo(counsel);
        questions.add(question);
        threads.execute(() -> lead(question, true));
        return question;
    }

    /** Asks for another question's sake: as its caller, of the catalog, in our words, as a part of the same turn. */
    public Question lookUp(Question sake, String words) {
        return lookUp(sake, Optional.empty(), words);
    }

    /** The same in words that lean on another answer that was looked up. */
    public Question lookUp(Question sake, Optional<UUID> before, String words) {
        var question = new Question(
                ids.get(),
                sake.caller(),
                new Ask.InPlace(before, words, sake.ask().beside()),
                sake.conversation(),
                clock.instant());
        question.stayInOurWords();
        questions.add(question);
        threads.execute(() -> lead(question, false));
        return question;
    }

    /** What the words of a question leant on when they were read. */
    public Optional<Context> leansOn(Question question) {
        return question.base().flatMap(earlier -> recalling.context(question, earlier));
    }

    /** The caller's own question of that id; one that only its conversation still knows is answered again. */
    public Question find(Caller caller, UUID id) {
        return questions.known(caller, id).isPresent() ? questions.find(caller, id) : again(caller, id);
    }

    /** The caller's own question of that id, unless nothing knows of it any more. */
    public Optional<Question> look(Caller caller, UUID id) {
        return questions.known(caller, id).isPresent()
                        || recalling.again(caller, id).isPresent()
                ? Optional.of(find(caller, id))
                : Optional.empty();
    }

    /** Whether the catalog answered the caller's own question of that id, so that words can be about its answer. */
    public boolean canBeLeantOn(Caller caller, UUID id) {
        return questions.known(caller, id).flatMap(Question::context).isPresent()
                || recalling.lean(caller, id).isPresent();
    }

    private Question again(Caller caller, UUID id) {
        var ask = recalling.again(caller, id);
        if (ask.isEmpty()) {
            recalling.tellWhatWasAsked(caller, id);
            return questions.find(caller, id);
        }
        var conversation = conversations.holding(caller, id).orElseThrow();
        var asked = conversation.turn(id).orElseThrow().askedAt();
        var question = new Question(id, caller, ask.get(), conversation, asked);
        question.stayInOurWords();
        conversations.drawn(caller, id).flatMap(Chart.Type::of).ifPresent(question::drawAs);
        if (questions.addUnlessKnown(question)) {
            threads.execute(() -> lead(question, false));
        }
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
        questions.forget(forgotten.caller(), forgotten.conversation());
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
                yield new Ask.OfGenie(
                        words,
                        earlier.text().filter(words::equals).isPresent()
                                ? earlier.ask().beside()
                                : Beside.UNKNOWN);
            }
            case Ask.Words _, Ask.InPlace _, Ask.OfGenie _, Ask.WithSql _, Ask.Change _ -> ask;
        };
    }

    private void lead(Question question, boolean remembering) {
        try {
            var outcome = answering.answer(question);
            if (outcome instanceof Outcome.Declined declined && !question.ended()) {
                outcome = question.counsel().instead(question, declined).orElse(declined);
            }
            if (outcome instanceof Outcome.Answered answered) {
                question.leaves(Leaning.on(question, answered));
            }
            if (remembering) {
                remember(question, outcome);
            }
            var told = question.progress().add(new Step.Answered(outcome));
            if (told
                    && remembering
                    && !question.conversation().forgotten()
                    && outcome instanceof Outcome.Answered answered) {
                events.publishEvent(new QuestionAnswered(question, answered));
            }
        } catch (RuntimeException failure) {
            fail(question, failure, remembering);
        } catch (Error broken) {
            fail(question, new IllegalStateException(broken), remembering);
            throw broken;
        } finally {
            forgetWhatCameAfter(question);
        }
    }

    /** What others kept of a question while its conversation was being deleted goes too. */
    private void forgetWhatCameAfter(Question question) {
        var conversation = question.conversation();
        if (conversation.forgotten()) {
            questions.forget(question.caller(), conversation.id());
            events.publishEvent(new AnswersForgotten(question.caller(), List.of(question.id())));
        }
    }

    private void fail(Question question, RuntimeException failure, boolean remembering) {
        Problem problem = failures.of(failure, question);
        if (remembering && !question.ended()) {
            question.conversation()
                    .add(turn(question, question.text().orElse(""), "failed", Replying.of(problem), null));
        }
        if (question.progress().add(new Step.Failed(problem)) && problem.status() >= 500) {
            LOG.error("Question {} failed: {}", question.id(), problem.code(), failure);
        }
    }

    /** A question called off leaves nothing to lean on. */
    private void remember(Question question, Outcome outcome) {
        if (question.ended()) {
            return;
        }
        var lean = question.context().map(context -> Leaning.lean(question, context));
        var turn = turn(
                question, question.words(outcome), outcome.name(), Replying.of(question, outcome), lean.orElse(null));
        switch (outcome) {
            case Outcome.Answered _ ->
                question.conversation().add(turn, question.context().orElseThrow());
            case Outcome.LookedUp found -> {
                question.conversation().add(turn);
                found.looked().forEach(one -> remember(one, question));
            }
            case Outcome.AnsweredByGenie _, Outcome.SaidByGenie _ ->
                question.conversation().addAlone(turn);
            case Outcome.Explained _, Outcome.NeedsChoice _, Outcome.Declined _ ->
                question.conversation().add(turn);
        }
    }

    /** What was looked up can be opened, and leant on, as any other answer. */
    private static void remember(Looked looked, Question sake) {
        var question = looked.question();
        var context = question.context().orElseThrow();
        var turn = turn(
                        question,
                        question.words(looked.answered()),
                        looked.answered().name(),
                        Replying.of(question, looked.answered()),
                        Leaning.lean(question, context))
                .partOf(sake.id());
        question.conversation().add(turn, context);
    }

    /** A question and what was said to it go by one id. */
    private static Turn turn(Question question, String words, String outcome, Reply reply, @Nullable Lean lean) {
        // What Genie wrote in vain before another answered is not kept.
        var written = reply.basis() == Basis.GENIE ? question.written().orElse(null) : null;
        return new Turn(question.id(), question.id(), words, outcome, question.askedAt(), reply, lean).by(written);
    }
}
