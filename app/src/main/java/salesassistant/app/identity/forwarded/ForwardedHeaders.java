package salesassistant.app.identity.forwarded;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Reads what the proxy says of a person, and takes nothing that could have been read differently by somebody else. */
public final class ForwardedHeaders {

    private static final String TOKEN = "x-forwarded-access-token";
    private static final String EMAIL = "x-forwarded-email";

    private static final int LONGEST_TOKEN = 8_192;

    /** What each may look like; a space inside a name is where a folded line would show. */
    private static final Map<String, Predicate<String>> SHAPES = Map.of(
            TOKEN,
            shape("[!-~]{1," + LONGEST_TOKEN + "}"),
            EMAIL,
            shape("[^\\s\\p{Cntrl},;<>\"]{1,320}"),
            "x-forwarded-user",
            shape("[^\\s\\p{Cntrl},;]{1,320}"),
            "x-forwarded-preferred-username",
            shape("[^\\s\\p{Cntrl},;]{1,320}"));

    private final Optional<String> token;
    private final Optional<String> email;

    private ForwardedHeaders(Optional<String> token, Optional<String> email) {
        this.token = token;
        this.email = email;
    }

    /** Whether any of them was sent, in whatever spelling. */
    public static boolean any(HttpServletRequest request) {
        return names(request).stream().anyMatch(name -> SHAPES.containsKey(canonical(name)));
    }

    /**
     * What was said.
     *
     * @throws ProblemException with status 400 when a header comes twice, in another spelling, empty or malformed
     */
    static ForwardedHeaders of(HttpServletRequest request) {
        for (var name : names(request)) {
            if (SHAPES.containsKey(canonical(name)) && !canonical(name).equals(name.toLowerCase(Locale.ROOT))) {
                throw malformed();
            }
        }
        SHAPES.keySet().forEach(name -> value(request, name));
        return new ForwardedHeaders(value(request, TOKEN), value(request, EMAIL));
    }

    Optional<String> token() {
        return token;
    }

    Optional<String> email() {
        return email;
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        var values = Collections.list(request.getHeaders(name));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() > 1 || !Objects.requireNonNull(SHAPES.get(name)).test(values.getFirst())) {
            throw malformed();
        }
        return Optional.of(values.getFirst());
    }

    private static ProblemException malformed() {
        return new ProblemException(Problem.of(
                400, "forwarded-headers-malformed", "What says who is asking came twice or cannot be read."));
    }

    private static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> names(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames());
    }

    private static Predicate<String> shape(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
