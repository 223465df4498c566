package salesassistant.app.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/**
 * The questions of every caller, the latest of them, in memory; nobody sees another caller's. Only the last few answers
 * keep their rows; an older one has its statement run again when it is looked at.
 */
final class Questions {

    private static final int CALLERS_KEPT = 1000;
    private static final int QUESTIONS_KEPT = 500;
    private static final int ANSWERS_WITH_ROWS = 8;
    private static final int RUNNING_AT_ONCE = 16;

    private final Map<String, LinkedHashMap<UUID, Question>> byCaller = new LinkedHashMap<>(16, 0.75f, true);

    synchronized void add(Question question) {
        var own = byCaller.computeIfAbsent(question.caller().subject(), _ -> new LinkedHashMap<>());
        if (own.values().stream().filter(other -> !other.ended()).count() >= RUNNING_AT_ONCE) {
            throw new ProblemException(Problem.of(
                            429,
                            "too-many-questions",
                            "You have " + RUNNING_AT_ONCE + " questions running. Wait for one to end, or cancel it.")
                    .asRetryable());
        }
        if (own.putIfAbsent(question.id(), question) != null) {
            throw new ProblemException(Problem.of(
                    409, "query-id-taken", "query_id: has been used for another question. Choose a new one."));
        }
        forgetOldest(own);
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
        return Optional.ofNullable(
                byCaller.getOrDefault(caller.subject(), new LinkedHashMap<>()).get(id));
    }

    /** The caller's own question of that id; there is no other. */
    synchronized Question find(Caller caller, UUID id) {
        var question =
                byCaller.getOrDefault(caller.subject(), new LinkedHashMap<>()).get(id);
        if (question == null) {
            throw new ProblemException(Problem.of(404, "unknown-query", "There is no such question."));
        }
        question.returnedTo(caller);
        return question;
    }

    /** Forgets the questions of a conversation, calling off what still runs. */
    void forget(Caller caller, UUID conversation) {
        var forgotten = new ArrayList<Question>();
        synchronized (this) {
            var own = byCaller.getOrDefault(caller.subject(), new LinkedHashMap<>());
            own.values().stream()
                    .filter(question -> question.conversation().id().equals(conversation))
                    .forEach(forgotten::add);
            forgotten.forEach(question -> own.remove(question.id()));
        }
        forgotten.forEach(Question::cancel);
    }

    /** Calls off whatever still runs. */
    void cancelAll() {
        var running = new ArrayList<Question>();
        synchronized (this) {
            byCaller.values()
                    .forEach(own -> own.values().stream()
                            .filter(question -> !question.ended())
                            .forEach(running::add));
        }
        running.forEach(Question::cancel);
    }

    private void forgetOldest(LinkedHashMap<UUID, Question> own) {
        var ended = new ArrayList<>(own.values())
                .reversed().stream()
                        .filter(Question::ended)
                        .skip(ANSWERS_WITH_ROWS)
                        .toList();
        ended.forEach(question -> question.progress().letGoOfRows());
        ended.stream().skip(QUESTIONS_KEPT - ANSWERS_WITH_ROWS).forEach(question -> own.remove(question.id()));
        if (byCaller.size() > CALLERS_KEPT) {
            var oldest = byCaller.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
