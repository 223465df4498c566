package salesassistant.app.question.web;

import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.app.stream.LookingAt;
import salesassistant.app.wording.Consulting;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.narration.WhyWords;

/** The states of a question, in the words of the wire. */
final class States {

    private static final Label WAKING = new Label(
            "The warehouse is waking up, which can take a few minutes. The time does not count.",
            "Datalagret håller på att starta, vilket kan ta några minuter. Tiden räknas inte.");

    private States() {}

    static QuestionState of(Question question, Step step) {
        @Nullable
        GenieState genie =
                step instanceof Step.AskingGenie(var progress) ? GenieState.of(progress, question.language()) : null;
        return new QuestionState(question.id(), word(step), genie, note(question, step), looking(question, step));
    }

    private static @Nullable LookingAt looking(Question question, Step step) {
        return switch (step) {
            case Step.Looking(var at, int number, int most) ->
                new LookingAt(WhyAnswers.lower(at), WhyWords.step(at, question.language()), number, most);
            case Step.LookingUp(var tool, var words, int number) ->
                new LookingAt(tool, words, number, Consulting.most());
            default -> null;
        };
    }

    private static @Nullable String note(Question question, Step step) {
        return switch (step) {
            case Step.Waking _ -> WAKING.in(question.language());
            case Step.Cancelled _ ->
                question.genie()
                        .map(last -> GenieState.note(last, question.language()))
                        .orElse(null);
            default -> null;
        };
    }

    private static String word(Step step) {
        return switch (step) {
            case Step.Reading _, Step.AskingGenie _, Step.Understood _, Step.Compiled _ -> "generating-sql";
            case Step.Executing _, Step.Waking _, Step.Looking _, Step.LookingUp _, Step.Fetched _ -> "executing";
            case Step.Summarizing _, Step.Summarized _, Step.Worded _, Step.Unworded _ -> "summarizing";
            case Step.Cancelled _ -> "cancelled";
            case Step.Answered _ -> "success";
            case Step.Failed _ -> "error";
        };
    }
}
