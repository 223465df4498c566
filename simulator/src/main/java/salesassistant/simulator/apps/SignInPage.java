package salesassistant.simulator.apps;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.simulator.http.RawRequest;

/** Asks who one is before the app is reached. */
final class SignInPage {

    private final Guests guests;

    SignInPage(Guests guests) {
        this.guests = guests;
    }

    boolean answer(RawRequest request, ProxyAnswer answer) throws IOException {
        var next = parameter(request, "next")
                .filter(path -> path.matches("/[^/\\\\].*|/"))
                .orElse("/");
        var cookie = parameter(request, "user").flatMap(guests::signIn);
        if (cookie.isPresent()) {
            return answer.redirect(next, cookie.get());
        }
        var choices = guests.everybody().stream()
                .map(user -> "<li><a href=\"/.auth/login?user=%s&amp;next=%s\">%s</a></li>"
                        .formatted(user.id(), URLEncoder.encode(next, StandardCharsets.UTF_8), user.displayName()))
                .collect(Collectors.joining("\n"));
        return answer.html("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Sign in to the simulated app</title></head>
                <body><h1>Who are you?</h1><ul>%s</ul></body></html>
                """.formatted(choices));
    }

    private static Optional<String> parameter(RawRequest request, String name) {
        var mark = request.target().indexOf('?');
        return mark < 0
                ? Optional.empty()
                : Arrays.stream(request.target().substring(mark + 1).split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst();
    }
}
