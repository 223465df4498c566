package salesassistant.simulator.apps;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Exchange;
import salesassistant.simulator.http.RawRequest;
import salesassistant.simulator.http.Wire;
import salesassistant.simulator.people.User;
import salesassistant.simulator.time.SimulatedClock;

/** Stands before the app: signs people in, tells the app who asks, and lets nobody take too long. */
final class Proxy implements Exchange {

    private static final Set<String> NOT_PASSED_ON = Set.of(
            "host",
            "connection",
            "keep-alive",
            "upgrade",
            "http2-settings",
            "transfer-encoding",
            "te",
            "trailer",
            "content-length",
            "expect",
            "authorization",
            "x-real-ip",
            "x-request-id");

    private final Front front;
    private final Guests guests;
    private final AppLog log;
    private final SimulatedClock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_2)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Proxy(Front front, Guests guests, AppLog log, SimulatedClock clock) {
        this.front = front;
        this.guests = guests;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public boolean serve(RawRequest request, Wire wire) throws IOException, InterruptedException {
        var answer = new ProxyAnswer(wire);
        var path = request.target().split("\\?")[0];
        if (path.equals("/.auth/login")) {
            return new SignInPage(guests).answer(request, answer);
        }
        var user = guests.signedIn(request);
        if (user.isEmpty()) {
            return Guests.header(request, "authorization").isPresent()
                    ? answer.text(401, "Invalid token")
                    : answer.redirect(
                            "/.auth/login?next=" + URLEncoder.encode(request.target(), StandardCharsets.UTF_8));
        }
        if (path.equals("/logz/batch")) {
            return answer.json(log.batch(front.logFile()));
        }
        return forward(request, user.get(), answer);
    }

    private boolean forward(RawRequest request, User user, ProxyAnswer answer)
            throws IOException, InterruptedException {
        var asked = client.sendAsync(toApp(request, user), BodyHandlers.ofInputStream());
        var late = new AtomicBoolean();
        var headersLate = after(front.headersWithin(), () -> {
            late.set(true);
            asked.cancel(true);
        });
        HttpResponse<InputStream> reply;
        try {
            reply = asked.get();
        } catch (CancellationException | ExecutionException ended) {
            return noReply(late.get(), request, answer);
        } finally {
            headersLate.interrupt();
        }
        log.line("SYSTEM", request.method() + " " + request.target() + " " + reply.statusCode());
        var stream = reply.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
        var left = stream ? front.streamCutAfter() : front.wholeWithin();
        var body = reply.body();
        var tooLong = after(left, () -> close(body));
        try {
            return answer.pass(reply, stream && front.buffersStreams());
        } finally {
            tooLong.interrupt();
            close(body);
        }
    }

    private boolean noReply(boolean late, RawRequest request, ProxyAnswer answer) throws IOException {
        log.line("SYSTEM", request.target() + (late ? ": upstream request timeout" : ": app is not reachable"));
        return late ? answer.text(504, "upstream request timeout") : answer.text(502, "App Not Available");
    }

    private HttpRequest toApp(RawRequest request, User user) {
        var app = front.app();
        var address = URI.create(app.getScheme() + "://" + app.getAuthority() + request.target());
        var toApp = HttpRequest.newBuilder(address)
                .method(
                        request.method(),
                        request.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach((name, values) -> {
            // What a caller says about herself is worth nothing; only the proxy may say it.
            if (!NOT_PASSED_ON.contains(name) && !name.startsWith("x-forwarded-")) {
                values.stream()
                        .map(value -> name.equals("cookie") ? Guests.withoutOurs(value) : value)
                        .filter(value -> !value.isEmpty())
                        .forEach(value -> toApp.header(name, value));
            }
        });
        toApp.header("X-Forwarded-Host", Guests.header(request, "host").orElse("localhost"))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-User", user.id() + "@" + Workspace.ID)
                .header("X-Forwarded-Email", user.userName())
                .header("X-Forwarded-Preferred-Username", user.displayName())
                .header("X-Real-Ip", "203.0.113.7")
                .header("X-Request-Id", UUID.randomUUID().toString().toLowerCase(Locale.ROOT));
        if (front.lendsTokens()) {
            toApp.header("X-Forwarded-Access-Token", guests.token(user, front.scopes()));
        }
        return toApp.build();
    }

    private Thread after(Duration simulated, Runnable done) {
        return Thread.ofVirtual().start(() -> {
            try {
                clock.sleep(simulated);
                done.run();
            } catch (InterruptedException inTime) {
                // The reply came before the limit.
            }
        });
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException closed) {
            // Nothing is left to be closed.
        }
    }
}
