package salesassistant.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.problem.ProblemWriter;

/** Lets nobody to the API, or to its description, without knowing who it is. */
@Component
@Order(40)
class CallersGate extends OncePerRequestFilter {

    private static final List<String> BEHIND = List.of("/api/", "/openapi.json", "/docs", "/swagger-ui");

    private final Callers callers;
    private final ProblemWriter problems;

    CallersGate(Callers callers, ProblemWriter problems) {
        this.callers = callers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // In any case of letters: what is served only in one is no way around in another.
        var path = request.getRequestURI().toLowerCase(Locale.ROOT);
        return BEHIND.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.setAttribute(Callers.class.getName(), callers.behind(request));
        } catch (ProblemException stranger) {
            problems.write(request, response, stranger.problem());
            return;
        }
        chain.doFilter(request, response);
    }
}
