package salesassistant.app.chat.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.chat.ErrorExplained;
import salesassistant.app.chat.ErrorHelp;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Help after an error over HTTP. */
@RestController
class ErrorController {

    private static final int LONGEST_ERROR = 4000;

    private final ErrorHelp help;
    private final Budget budget;

    ErrorController(ErrorHelp help, Budget budget) {
        this.help = help;
        this.budget = budget;
    }

    @Operation(
            operationId = "explainError",
            summary = "Say in plain words what went wrong, with questions that are known to work")
    @PostMapping(
            path = "/api/claude/explain-error",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ErrorExplained explain(Caller caller, @RequestBody ExplainErrorRequest body) {
        var error = Optional.ofNullable(body.error()).orElse("");
        if (error.length() > LONGEST_ERROR) {
            throw new ProblemException(
                    Problem.of(413, "message-too-long", "error: has more than " + LONGEST_ERROR + " characters."));
        }
        var question = MessageText.checked("original_question", body.originalQuestion());
        budget.spend(caller);
        return help.explain(caller, error, question);
    }
}
