package salesassistant.app.question;

import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.Problems;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Language;

/** Tells a failed question as a problem: what happened in plain words, and questions that work. */
final class Failures {

    private static final String EXECUTING = "executing";

    private final Refusals refusals;
    private final QuestionSettings settings;

    Failures(OpenCatalog open, QuestionSettings settings) {
        this.refusals = new Refusals(open);
        this.settings = settings;
    }

    Problem of(RuntimeException failure) {
        return failure instanceof WarehouseFailure stopped ? of(stopped.kind()) : Problems.of(failure);
    }

    static Problem cancelled() {
        return Problem.of(409, "cancelled", "The question was cancelled.");
    }

    private Problem of(WarehouseFailure.Kind kind) {
        return switch (kind) {
            case CANCELLED -> cancelled();
            case TIMED_OUT ->
                helpful(Problem.of(
                                504,
                                "timeout",
                                "The answer took longer than "
                                        + settings.timeout().toSeconds()
                                        + " seconds and was stopped. Ask for fewer weeks, one category, or a coarser breakdown.")
                        .asRetryable());
            case TOO_LARGE ->
                helpful(Problem.of(
                        503,
                        "too-large",
                        "The answer needs more memory than one question may use. Ask for fewer rows or weeks."));
            case BUSY ->
                Problem.of(503, "busy", "Too many questions are waiting. Try again in a moment.")
                        .asRetryable()
                        .in(EXECUTING);
            case UNREACHABLE ->
                Problem.of(503, "data-unavailable", "The data cannot be read at the moment. Try again later.")
                        .asRetryable()
                        .in(EXECUTING);
            case REFUSED -> Problems.of(new IllegalStateException()).in(EXECUTING);
        };
    }

    private Problem helpful(Problem problem) {
        return problem.in(EXECUTING).suggesting(refusals.suggestions(Language.EN));
    }
}
