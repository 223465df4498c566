package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Drawing;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.Step;
import salesassistant.semantics.narration.Chart;

/** Draws an answer in another way, and remembers it with the answer. */
@RestController
class ChartController {

    private final Asking asking;
    private final Drawing drawing;
    private final QuestionSettings settings;

    ChartController(Asking asking, Drawing drawing, QuestionSettings settings) {
        this.asking = asking;
        this.drawing = drawing;
        this.settings = settings;
    }

    /** How an answer is to be drawn. */
    record ChartWish(@JsonProperty("type") @Nullable String type) {}

    @Operation(operationId = "redraw", summary = "Draw an answer in one of its chart's alternatives")
    @PutMapping(
            path = "/api/genie/queries/{query_id}/chart",
            consumes = "application/json",
            produces = "application/json")
    ChartSpec redraw(Caller caller, @PathVariable("query_id") UUID queryId, @RequestBody ChartWish wish) {
        var question = asking.find(caller, queryId);
        var type = Chart.Type.of(wish.type() == null ? "" : wish.type())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(400, "invalid-request", "type: is none of the kinds of charts.")));
        var answered = answered(question);
        return drawing.draw(question, answered, List.of(type))
                .flatMap(whole -> Answers.chart(question, whole))
                .orElseThrow(() -> new ProblemException(
                        Problem.of(409, "would-mislead", "This answer would mislead if it were drawn that way.")));
    }

    private Outcome.Answered answered(Question question) {
        if (question.progress().ended(settings.patience()) instanceof Step.Answered(Outcome.Answered answered)) {
            return answered;
        }
        throw new ProblemException(Problem.of(409, "nothing-to-draw", "This question has no answer to draw."));
    }
}
