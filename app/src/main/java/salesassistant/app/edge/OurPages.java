package salesassistant.app.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/**
 * Lets only our own pages change anything in the name of whoever has them open.
 *
 * <p>A browser says by itself where a request comes from, in Sec-Fetch-Site and in Origin, and no page can change that; so
 * no token has to be handed to our page. What is no browser sends neither and carries nobody's cookies by itself.
 */
@Component
@Order(25)
class OurPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Set<String> origins;
    private final boolean thisMachine;
    private final ProblemWriter problems;

    OurPages(EdgeSettings settings, Callers callers, ProblemWriter problems) {
        origins = new HashSet<>(settings.allowedOrigins());
        if (!settings.publicUrl().isEmpty()) {
            origins.add(settings.publicUrl());
        }
        thisMachine = callers.mode().equals(Mode.LOCAL.word())
                || settings.publicHost()
                        .filter(RightHost.THIS_MACHINE::contains)
                        .isPresent();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"))) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    Problem.of(403, "cross-site", "Another site's page may not ask questions here."));
        }
    }

    private boolean fromOurs(@Nullable String site, @Nullable String origin) {
        if (origin == null) {
            return site == null || OURS.contains(site);
        }
        if (site != null && OURS.contains(site) && !thisMachine) {
            return true;
        }
        return known(origin) && !(thisMachine && "cross-site".equals(site) && !origins.contains(origin));
    }

    private boolean known(String origin) {
        return origins.contains(origin)
                || thisMachine
                        && RightHost.THIS_MACHINE.stream()
                                .anyMatch(name -> origin.matches("https?://\\Q" + name + "\\E(:\\d+)?"));
    }
}
