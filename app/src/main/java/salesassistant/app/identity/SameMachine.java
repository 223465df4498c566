package salesassistant.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/**
 * Keeps other sites' pages out while there is no sign-in: a page that points its own name at this machine says so in
 * Host, and one that posts here from another site says so in Sec-Fetch-Site and Origin.
 */
@Component
@Order(20)
class SameMachine extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    SameMachine(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!NAMES.contains(request.getServerName())) {
            problems.write(request, response, Problem.of(421, "wrong-host", "Open the assistant as localhost."));
        } else if (!READING.contains(request.getMethod()) && fromElsewhere(request)) {
            problems.write(
                    request,
                    response,
                    Problem.of(403, "cross-site", "Another site's page may not ask questions here."));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site)) {
            return true;
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && NAMES.stream().noneMatch(name -> origin.matches("https?://\\Q" + name + "\\E(:\\d+)?"));
    }
}
