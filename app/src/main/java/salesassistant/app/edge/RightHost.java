package salesassistant.app.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/** Keeps out pages that point a name of their own at this server: they give themselves away in Host. */
@Component
@Order(20)
class RightHost extends OncePerRequestFilter {

    static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> PROBED_BY_ADDRESS = Set.of("/health", "/livez", "/readyz");

    private final Set<String> names = new HashSet<>(THIS_MACHINE);
    private final boolean anyName;
    private final String address;
    private final ProblemWriter problems;

    RightHost(EdgeSettings settings, Callers callers, ProblemWriter problems) {
        settings.publicHost().ifPresent(names::add);
        // A proxy that signs people in also chooses whom it sends here, under a name that we may not know.
        anyName = callers.mode().equals(Mode.FORWARDED.word())
                && settings.publicHost().isEmpty();
        address = settings.publicUrl().isEmpty() ? "localhost" : settings.publicUrl();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return anyName || PROBED_BY_ADDRESS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (names.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, Problem.of(421, "wrong-host", "Open the assistant as " + address + "."));
        }
    }
}
