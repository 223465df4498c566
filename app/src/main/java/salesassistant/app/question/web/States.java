package salesassistant.app.question.web;

import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** The states of a question, in the words of the wire. */
final class States {

    private States() {}

    static QuestionState of(Question question, Step step) {
        @Nullable
        GenieState genie =
                step instanceof Step.AskingGenie(var progress) ? GenieState.of(progress, question.language()) : null;
        @Nullable
        String note = step instanceof Step.Cancelled
                ? question.genie()
                        .map(last -> GenieState.note(last, question.language()))
                        .orElse(null)
                : null;
        return new QuestionState(question.id(), word(step), genie, note);
    }

    private static String word(Step step) {
        return switch (step) {
            case Step.Reading _, Step.AskingGenie _, Step.Understood _, Step.Compiled _ -> "generating-sql";
            case Step.Executing _, Step.Fetched _ -> "executing";
            case Step.Summarizing _, Step.Summarized _ -> "summarizing";
            case Step.Cancelled _ -> "cancelled";
            case Step.Answered _ -> "success";
            case Step.Failed _ -> "error";
        };
    }
}
