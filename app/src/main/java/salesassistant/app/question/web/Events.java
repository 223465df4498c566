package salesassistant.app.question.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** Each step of a question as the events that tell it. */
@Component
class Events {

    private final Endings endings;

    Events(Endings endings) {
        this.endings = endings;
    }

    List<Map.Entry<String, Object>> of(Question question, Step step) {
        return switch (step) {
            case Step.Reading _,
                    Step.AskingGenie _,
                    Step.Executing _,
                    Step.Waking _,
                    Step.Looking _,
                    Step.LookingUp _,
                    Step.Summarizing _ -> List.of(state(question, step));
            case Step.Understood(var understood) ->
                List.of(Map.entry("interpretation", Answers.interpretation(question, understood)));
            case Step.Compiled(var sql) -> List.of(Map.entry("sql", Map.of("sql", sql)));
            case Step.Fetched(var understood, var table) ->
                table.rows().isEmpty() && table.rowCount() > 0
                        ? List.of()
                        : List.of(Map.entry("results", Tables.results(question, understood, table)));
            case Step.Summarized(var text) -> List.of(Map.entry("summary", Map.of("delta", text)));
            case Step.Worded(var piece) -> List.of(Map.entry("wording", Map.of("delta", piece)));
            case Step.Unworded _ -> List.of(Map.entry("wording", Map.of("reset", true)));
            case Step.Answered answered -> List.of(answered(question, answered));
            case Step.Failed failed -> List.of(Map.entry("problem", endings.problem(question, failed)));
            case Step.Cancelled cancelled ->
                List.of(state(question, step), Map.entry("problem", endings.problem(question, cancelled)));
        };
    }

    private Map.Entry<String, Object> answered(Question question, Step.Answered answered) {
        try {
            return Map.entry("answer", endings.answer(question, answered));
        } catch (ProblemException gone) {
            return Map.entry("problem", gone.problem());
        }
    }

    private static Map.Entry<String, Object> state(Question question, Step step) {
        return Map.entry("state", States.of(question, step));
    }
}
