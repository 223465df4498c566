package salesassistant.app.question;

import java.util.List;
import salesassistant.app.genie.GenieFailure;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.Problems;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** Tells a failed question as a problem, in its language: what happened in plain words, and questions that work. */
final class Failures {

    private static final String EXECUTING = "executing";

    private static final Label TOO_LARGE = new Label(
            "The answer needs more memory than one question may use. Ask for fewer rows or weeks.",
            "Svaret behöver mer minne än en fråga får använda. Fråga om färre rader eller veckor.");

    private static final Label BUSY = new Label(
            "Too many questions are waiting. Try again in a moment.",
            "För många frågor väntar. Försök igen om en stund.");

    private static final Label UNREACHABLE = new Label(
            "The data cannot be read at the moment. Try again later.",
            "Det går inte att läsa data just nu. Försök igen senare.");

    private final QuestionSettings settings;

    Failures(QuestionSettings settings) {
        this.settings = settings;
    }

    Problem of(RuntimeException failure, Question question) {
        return switch (failure) {
            case WarehouseFailure stopped -> of(stopped.kind(), question);
            case GenieFailure unanswered when unanswered.kind() == GenieFailure.Kind.CANCELLED -> cancelled();
            case GenieFailure unanswered ->
                GenieReasons.problem(unanswered, question.language()).suggesting(suggestions(question));
            default -> Problems.of(failure);
        };
    }

    static Problem cancelled() {
        return Problem.of(409, "cancelled", "The question was cancelled.");
    }

    private Problem of(WarehouseFailure.Kind kind, Question question) {
        var language = question.language();
        return switch (kind) {
            case CANCELLED -> cancelled();
            case TIMED_OUT ->
                executing(504, "timeout", tooSlow(), language).asRetryable().suggesting(suggestions(question));
            case TOO_LARGE -> executing(503, "too-large", TOO_LARGE, language).suggesting(suggestions(question));
            case BUSY -> executing(503, "busy", BUSY, language).asRetryable();
            case UNREACHABLE ->
                executing(503, "data-unavailable", UNREACHABLE, language).asRetryable();
            case NO_PERMISSION -> executing(403, "no-permission", EngineReasons.NO_PERMISSION, language);
            case SIGN_IN_AGAIN -> executing(401, "sign-in-again", EngineReasons.SIGN_IN_AGAIN, language);
            case NO_SUCH_DATA -> executing(503, "no-such-data", EngineReasons.NO_SUCH_DATA, language);
            case WAREHOUSE_STARTING ->
                executing(503, "warehouse-starting", EngineReasons.STARTING, language)
                        .asRetryable();
            case RESULT_EXPIRED ->
                executing(410, "result-expired", EngineReasons.EXPIRED, language)
                        .asRetryable();
            case INCOMPLETE ->
                executing(502, "result-incomplete", EngineReasons.INCOMPLETE, language)
                        .asRetryable();
            case UNREADABLE ->
                executing(502, "upstream-malformed", EngineReasons.UNREADABLE, language)
                        .asRetryable();
            case REFUSED -> Problems.of(new IllegalStateException()).in(EXECUTING);
        };
    }

    private static Problem executing(int status, String code, Label detail, Language language) {
        return Problem.of(status, code, detail.in(language)).in(EXECUTING);
    }

    private static List<String> suggestions(Question question) {
        return question.openedCatalog()
                .map(open -> new Refusals(open).suggestions(question.language()))
                .orElse(List.of());
    }

    private Label tooSlow() {
        var seconds = settings.timeout().toSeconds();
        return new Label(
                "The answer took longer than " + seconds
                        + " seconds and was stopped. Ask for fewer weeks, one category, or a coarser breakdown.",
                "Svaret tog längre än " + seconds
                        + " sekunder och stoppades. Fråga om färre veckor, en kategori eller en grövre uppdelning.");
    }
}
