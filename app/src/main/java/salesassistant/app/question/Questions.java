package salesassistant.app.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/**
 * The questions of every caller, the latest of them, in memory; nobody sees another caller's. An older one, which has no
 * rows any more, has its statement run again when it is looked at.
 */
final class Questions {

    private static final int CALLERS_KEPT = 1000;
    private static final int RUNNING_AT_ONCE = 16;

    private final Map<String, OwnQuestions> byCaller = new LinkedHashMap<>(16, 0.75f, true);

    synchronized void add(Question question) {
        var own = byCaller.computeIfAbsent(question.caller().subject(), _ -> new OwnQuestions());
        if (own.running().size() >= RUNNING_AT_ONCE) {
            throw new ProblemException(Problem.of(
                            429,
                            "too-many-questions",
                            "You have " + RUNNING_AT_ONCE + " questions running. Wait for one to end, or cancel it.")
                    .asRetryable());
        }
        if (own.find(question.id()).isPresent()) {
            throw new ProblemException(Problem.of(
                    409, "query-id-taken", "query_id: has been used for another question. Choose a new one."));
        }
        own.add(question);
        forgetOldestCaller();
    }

    /** Adds a question that is answered again, unless somebody else has done so meanwhile. */
    synchronized boolean addUnlessKnown(Question question) {
        if (known(question.caller(), question.id()).isPresent()) {
            return false;
        }
        add(question);
        return true;
    }

    /** The caller's own question of that id, where it has not been forgotten. */
    synchronized Optional<Question> known(Caller caller, UUID id) {
        return own(caller).find(id);
    }

    /** The caller's own question of that id; there is no other. */
    synchronized Question find(Caller caller, UUID id) {
        var question = known(caller, id)
                .orElseThrow(
                        () -> new ProblemException(Problem.of(404, "unknown-query", "There is no such question.")));
        question.returnedTo(caller);
        return question;
    }

    /** Forgets the questions of a conversation, calling off what still runs. */
    void forget(Caller caller, UUID conversation) {
        List<Question> forgotten;
        synchronized (this) {
            forgotten = own(caller).forget(conversation);
        }
        forgotten.forEach(Question::cancel);
    }

    /** Calls off whatever still runs. */
    void cancelAll() {
        var running = new ArrayList<Question>();
        synchronized (this) {
            byCaller.values().forEach(own -> running.addAll(own.running()));
        }
        running.forEach(Question::cancel);
    }

    private OwnQuestions own(Caller caller) {
        return byCaller.getOrDefault(caller.subject(), new OwnQuestions());
    }

    private void forgetOldestCaller() {
        if (byCaller.size() > CALLERS_KEPT) {
            var oldest = byCaller.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
