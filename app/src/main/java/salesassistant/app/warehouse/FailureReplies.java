package salesassistant.app.warehouse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;
import salesassistant.app.problem.Problems;

/** Tells a failure where no question is being answered, such as while a caller's data are looked at for the first time. */
@RestControllerAdvice
@Order(0)
class FailureReplies {

    private final ProblemWriter writer;

    FailureReplies(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void failed(WarehouseFailure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, problem(failure.kind()));
    }

    static Problem problem(WarehouseFailure.Kind kind) {
        return switch (kind) {
            case SIGN_IN_AGAIN -> Problem.of(401, "sign-in", "Sign in again: your data are only read as you.");
            case NO_PERMISSION -> Problem.of(403, "no-permission", "You may not see these data.");
            case REFUSED -> Problems.of(new IllegalStateException());
            default ->
                Problem.of(503, "data-unavailable", "The data cannot be read at the moment. Try again later.")
                        .asRetryable();
        };
    }
}
