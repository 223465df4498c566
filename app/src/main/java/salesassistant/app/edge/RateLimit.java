package salesassistant.app.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import salesassistant.app.identity.Callers;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;

/** Lets no caller, and not all of them together, send more than the server is there for, and says when to come back. */
@Component
@Order(50)
class RateLimit extends OncePerRequestFilter {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Each costs a session, and calls to the workspace, before anybody is known. */
    private static final Set<String> SIGNING_IN = Set.of("/login", "/oauth/callback");

    private final EdgeSettings settings;
    private final ProblemWriter problems;
    private final Bucket all;
    private final Bucket signingIn;
    private final LoadingCache<String, Bucket> callers;
    private final LoadingCache<String, Bucket> addresses;

    RateLimit(EdgeSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
        all = bucket(settings.requests());
        signingIn = bucket(settings.requests());
        callers = buckets(settings.requestsPerCaller());
        addresses = buckets(settings.requestsPerCaller());
    }

    private static LoadingCache<String, Bucket> buckets(int requests) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(WINDOW.multipliedBy(2))
                .build(_ -> bucket(requests));
    }

    /** Without a limit it is never asked. */
    private static Bucket bucket(int requests) {
        var capacity = Math.max(1, requests);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (admits(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var caller = Callers.known(request);
        if (caller.isPresent()) {
            var hers = callers.get(caller.get().subject());
            return within(settings.requestsPerCaller(), hers, "caller", request, response)
                    && within(settings.requests(), all, "all", request, response);
        }
        if (!SIGNING_IN.contains(request.getRequestURI())) {
            return true;
        }
        // All that is known of her: whoever sends too much from one place keeps nobody else out.
        var place = addresses.get(request.getRemoteAddr());
        return within(settings.requestsPerCaller(), place, "caller", request, response)
                && within(settings.requests(), signingIn, "all", request, response);
    }

    private boolean within(
            int limit, Bucket bucket, String policy, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (limit == 0) {
            return true;
        }
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return true;
        }
        var seconds =
                Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, limit, WINDOW.toSeconds()));
        response.setHeader("RateLimit", "\"%s\";r=0;t=%d".formatted(policy, seconds));
        problems.write(request, response, tooMany(policy, seconds));
        return false;
    }

    private static Problem tooMany(String policy, long seconds) {
        var who = policy.equals("caller") ? "You have sent" : "Everybody together has sent";
        return Problem.of(429, "too-many-requests", who + " too many requests. Go on in " + seconds + " s.")
                .asRetryable();
    }
}
