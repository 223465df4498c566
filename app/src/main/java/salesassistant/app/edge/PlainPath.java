package salesassistant.app.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/** Refuses addresses that one part of a server could read differently from another: we have none that need it. */
@Component
@Order(15)
class PlainPath extends OncePerRequestFilter {

    private static final Pattern PLAIN = Pattern.compile("/|(/(?!\\.{1,2}(/|$))[A-Za-z0-9_.~@!$&'()*+,=:-]+)+/?");

    private final ProblemWriter problems;

    PlainPath(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (PLAIN.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    Problem.of(400, "odd-address", "There is nothing at such an address.")
                            .at("/"));
        }
    }
}
