package salesassistant.app.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions of one caller, the latest of them; only the last few answers keep their rows. */
final class OwnQuestions {

    private static final int QUESTIONS_KEPT = 500;
    private static final int ANSWERS_WITH_ROWS = 8;

    private final LinkedHashMap<UUID, Question> known = new LinkedHashMap<>();
    // Those that run or still have their rows, the oldest first: they are few, and what is new concerns no others.
    private final List<Question> fresh = new ArrayList<>();

    Optional<Question> find(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    List<Question> running() {
        return fresh.stream().filter(question -> !question.ended()).toList();
    }

    void add(Question question) {
        known.put(question.id(), question);
        fresh.add(question);
        letGoOfRows();
        forgetOldest();
    }

    /** Forgets the questions of a conversation, and says which they were. */
    List<Question> forget(UUID conversation) {
        var forgotten = known.values().stream()
                .filter(question -> question.conversation().id().equals(conversation))
                .toList();
        forgotten.forEach(question -> known.remove(question.id()));
        fresh.removeAll(forgotten);
        return forgotten;
    }

    private void letGoOfRows() {
        var older = fresh.reversed().stream()
                .filter(Question::ended)
                .skip(ANSWERS_WITH_ROWS)
                .toList();
        older.forEach(question -> question.progress().letGoOfRows());
        fresh.removeAll(older);
    }

    private void forgetOldest() {
        var tooMany = known.size() - running().size() - QUESTIONS_KEPT;
        if (tooMany > 0) {
            known.values().stream()
                    .filter(Question::ended)
                    .limit(tooMany)
                    .toList()
                    .forEach(this::forget);
        }
    }

    private void forget(Question question) {
        known.remove(question.id());
        fresh.remove(question);
    }
}
