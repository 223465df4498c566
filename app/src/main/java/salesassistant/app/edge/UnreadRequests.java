package salesassistant.app.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/** Tells as a problem what the server refuses before any of our filters sees it, which would be a page of HTML otherwise. */
@Component
class UnreadRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemWriter problems;

    UnreadRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Telling(problems)));
    }

    /** Writes only where nothing was written: whatever reached the application is told by it. */
    private static final class Telling extends ErrorReportValve {

        private final ProblemWriter problems;

        Telling(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpServletResponse reply = response.getResponse();
            reply.setHeader("X-Content-Type-Options", "nosniff");
            try {
                problems.write(request.getRequest(), reply, problem(status).at("/"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Problem problem(int status) {
            return status == 400
                    ? Problem.of(400, "odd-address", "There is nothing at such an address.")
                    : Problem.of(status, "invalid-request", "The request cannot be read.");
        }
    }
}
