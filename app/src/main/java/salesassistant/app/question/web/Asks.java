package salesassistant.app.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Ask;

/** Makes of a request what is asked, and says which field is wrong where it cannot be. */
final class Asks {

    private static final int LONGEST_QUESTION = 2000;
    private static final int LONGEST_ID = 500;
    private static final int MOST_EDITS = 50;

    private Asks() {}

    static Ask of(AskRequest request) {
        var byGenie = byGenie(request.answerer());
        if (request.question() != null) {
            if (request.baseQueryId() != null || request.edits() != null) {
                throw wrong("question: cannot come with base_query_id and edits; send one or the other.");
            }
            var words = words(request.question());
            var beside = DashboardState.of(
                    request.context() == null ? null : request.context().dashboardState());
            return byGenie ? new Ask.OfGenie(words, beside) : new Ask.Words(words, beside);
        }
        if (request.baseQueryId() == null) {
            throw wrong("question: is missing.");
        }
        if (byGenie) {
            if (request.edits() != null) {
                throw wrong("edits: cannot be answered by Genie; send the changed question in words.");
            }
            return new Ask.AgainOfGenie(request.baseQueryId());
        }
        return new Ask.Change(request.baseQueryId(), edits(request.edits()));
    }

    private static boolean byGenie(@Nullable String answerer) {
        if (answerer == null) {
            return false;
        }
        if (!"genie".equals(answerer)) {
            throw wrong("answerer: is genie, or left out.");
        }
        return true;
    }

    private static String words(String question) {
        if (question.isBlank()) {
            throw wrong("question: is empty. Ask for example for sales by brand.");
        }
        if (question.length() > LONGEST_QUESTION) {
            throw wrong("question: has " + question.length() + " characters; " + LONGEST_QUESTION + " are allowed.");
        }
        if (question.codePoints().anyMatch(Asks::unwritable)) {
            throw wrong("question: holds control characters.");
        }
        return question;
    }

    private static boolean unwritable(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character)
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static List<salesassistant.semantics.reading.ChipEdit> edits(@Nullable List<ChipEdit> edits) {
        if (edits == null || edits.isEmpty()) {
            throw wrong("edits: is empty; name at least one change.");
        }
        if (edits.size() > MOST_EDITS) {
            throw wrong("edits: holds more than " + MOST_EDITS + " changes.");
        }
        return edits.stream().map(Asks::edit).toList();
    }

    private static salesassistant.semantics.reading.ChipEdit edit(@Nullable ChipEdit edit) {
        if (edit != null && edit.chip() != null && edit.value() != null && edit.remove() == null) {
            return new salesassistant.semantics.reading.ChipEdit.Replace(id(edit.chip()), id(edit.value()));
        }
        if (edit != null && edit.remove() != null && edit.chip() == null && edit.value() == null) {
            return new salesassistant.semantics.reading.ChipEdit.Remove(id(edit.remove()));
        }
        throw wrong("edits: each is either chip with value, or remove.");
    }

    private static String id(String id) {
        if (id.isBlank() || id.length() > LONGEST_ID) {
            throw wrong("edits: an id has 1 to " + LONGEST_ID + " characters.");
        }
        return id;
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(Problem.of(400, "invalid-request", detail));
    }
}
