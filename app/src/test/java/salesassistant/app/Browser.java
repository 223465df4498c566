package salesassistant.app;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

/** Keeps cookies and follows redirects only when told to, as a person's browser seen step by step. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET().build());
    }

    HttpResponse<String> post(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).POST(HttpRequest.BodyPublishers.noBody());
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return Http.send(client, request);
    }

    /** Follows a redirect by hand. */
    HttpResponse<String> follow(HttpResponse<String> redirect) {
        return get(redirect.uri().resolve(location(redirect)).toString());
    }

    static String location(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow();
    }

    /** Signs in, from our page to the workspace and back. */
    HttpResponse<String> signIn(String login) {
        return follow(follow(get(login)));
    }

    Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("session"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Takes over a cookie that somebody else knows. */
    void plant(String address, String session) {
        var cookie = new HttpCookie("session", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().removeAll();
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }
}
