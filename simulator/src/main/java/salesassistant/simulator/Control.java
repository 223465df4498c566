package salesassistant.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Speaks to the control port of a running simulator; what it sends and gets back is JSON, written by whoever uses it. */
public final class Control {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI origin;

    public Control(URI origin) {
        this.origin = origin;
    }

    /** Everything as it was at the start: no faults, no calls, the clock, the knobs, the tokens, the statements. */
    public void reset() {
        send("POST", "/reset", "");
    }

    /** Lets something go wrong. */
    public void fault(String json) {
        send("POST", "/faults", json);
    }

    /** Lets everything go well again; whoever hangs is let go. */
    public void clearFaults() {
        send("DELETE", "/faults", "");
    }

    /** Turns knobs: {@code cold_start_ms}, {@code statement_takes_ms} and so on. */
    public void knobs(String json) {
        send("POST", "/knobs", json);
    }

    /** Moves the workspace's time ahead. */
    public void advance(Duration by) {
        send("POST", "/clock", "{\"advance_ms\": " + by.toMillis() + "}");
    }

    /** Lets the workspace's time run faster. */
    public void speed(double times) {
        send("POST", "/clock", "{\"speed\": " + times + "}");
    }

    /** Every call since the last reset, as a JSON array. */
    public String calls() {
        return send("GET", "/calls", "");
    }

    /** Forgets the calls so far. */
    public void forgetCalls() {
        send("DELETE", "/calls", "");
    }

    /** How many calls there were; both are regular expressions for the whole. */
    public int count(String method, String path) {
        return Integer.parseInt(send("GET", "/calls/count?method=" + encoded(method) + "&path=" + encoded(path), ""));
    }

    /** How many calls there were whose statement carried a query tag like this, {@code name=value}. */
    public int count(String method, String path, String tag) {
        return Integer.parseInt(send(
                "GET",
                "/calls/count?method=" + encoded(method) + "&path=" + encoded(path) + "&tag=" + encoded(tag),
                ""));
    }

    /** A new token of a user, {@code anna}, {@code bo}, {@code carin} or {@code app}; scopes are separated by spaces. */
    public String token(String user, String scopes, Duration validFor) {
        return send("POST", "/tokens", """
                {"user": "%s", "scope": "%s", "valid_ms": %d}""".formatted(user, scopes, validFor.toMillis()));
    }

    /** Makes a text of one's own choice a user's token. */
    public void giveToken(String token, String user) {
        send("POST", "/tokens", """
                {"user": "%s", "token": "%s"}""".formatted(user, token));
    }

    /** Registers an application; a public one has no secret. */
    public void client(String id, @Nullable String secret, String redirect) {
        send("POST", "/clients", """
                {"client_id": "%s", "client_secret": %s, "redirect_uris": ["%s"]}""".formatted(id, secret == null ? "null" : '"' + secret + '"', redirect));
    }

    /** Anything else the control port offers. */
    public String send(String method, String path, String json) {
        var request = HttpRequest.newBuilder(origin.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            var reply = client.send(request, BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException(method + " " + path + " was answered " + reply.body());
            }
            return reply.body();
        } catch (IOException broken) {
            throw new UncheckedIOException("The simulator's control port does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
