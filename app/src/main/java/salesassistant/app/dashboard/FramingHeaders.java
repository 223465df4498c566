package salesassistant.app.dashboard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names exactly what our pages may frame: the workspace, or only our own page where that holds the token; and lets that
 * page and our own dashboard's, and no other of ours, be framed by ourselves.
 */
@Component
@Order(15)
class FramingHeaders extends OncePerRequestFilter {

    static final String PAGE = "/dashboard/embed";

    private static final String POLICY = "Content-Security-Policy";
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src %s;"
                    + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

    private final Viewing viewing;

    FramingHeaders(Viewing viewing) {
        this.viewing = viewing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!viewing.all().isEmpty()) {
            var workspace = viewing.boards().origin().map(URI::toString).orElse("'self'");
            if (isBoard(request.getRequestURI())) {
                response.setHeader(
                        POLICY, response.getHeader(POLICY).replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
            } else if (!viewing.onOurPage()) {
                mayFrame(response, workspace);
            } else if (isPage(request.getRequestURI())) {
                response.setHeader(POLICY, PAGE_POLICY.formatted(workspace));
                response.setHeader("Cache-Control", "no-store");
            } else {
                mayFrame(response, "'self'");
            }
        }
        chain.doFilter(request, response);
    }

    /** Our own dashboard's page, which frames nothing and is framed by us. */
    private static boolean isBoard(String path) {
        return path.equals(Boards.PAGE) || path.equals(Boards.PAGE + ".html");
    }

    private static boolean isPage(String path) {
        return path.equals(PAGE) || path.equals(PAGE + ".html");
    }

    private static void mayFrame(HttpServletResponse response, String source) {
        response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src " + source);
    }
}
