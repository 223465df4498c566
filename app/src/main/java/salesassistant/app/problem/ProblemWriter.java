package salesassistant.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole reply, whatever kind of reply was asked for. */
@Component
public class ProblemWriter {

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType("application/problem+json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if ((problem.status() == 503 || problem.status() == 429) && !response.containsHeader("Retry-After")) {
            response.setHeader("Retry-After", "2");
        }
        var told = problem.instance() == null ? problem.at(request.getRequestURI()) : problem;
        response.getOutputStream().write(json.writeValueAsBytes(told));
        response.flushBuffer();
    }
}
