package salesassistant.app.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells as a problem what failed before or beside the controllers. */
@RestController
class LastResort implements ErrorController {

    private final ProblemWriter writer;

    LastResort(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        writer.write(request, response, problem(status == null ? HttpStatus.NOT_FOUND : status));
    }

    private static Problem problem(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(404, "not-found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED -> Problem.of(405, "wrong-method", "This method is not allowed here.");
            case REQUEST_TIMEOUT -> Problem.of(408, "body-too-slow", "The body did not arrive in time.");
            default ->
                status.is4xxClientError()
                        ? Problem.of(status.value(), "invalid-request", "The request cannot be read.")
                        : Problems.of(new IllegalStateException());
        };
    }
}
