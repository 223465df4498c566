package salesassistant.app.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.problem.ProblemWriter;

/** Stops bodies that are too large or too slow, before anything reads them whole. */
@Component
@Order(30)
class BodyGuard extends OncePerRequestFilter {

    private final EdgeSettings settings;
    private final ProblemWriter problems;

    BodyGuard(EdgeSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > settings.bodyLimit().toBytes()) {
            response.setHeader("Connection", "close");
            problems.write(request, response, GuardedBody.tooLarge(settings));
            return;
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        return new GuardedBody(super.getInputStream(), settings);
                    }
                },
                response);
    }
}
