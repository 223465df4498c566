package salesassistant.simulator.oauth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.People;
import salesassistant.simulator.people.User;

/** Where the browser is sent to sign in: instead of a password one says who one is. */
public final class AuthorizeApi implements Api {

    /** Names the user in the address instead of asking for her. */
    private static final String CHOICE = "simulated_user";

    private final Clients clients;
    private final Grants grants;
    private final People people;
    private final Function<User, String> session;

    /** With what begins a session of the workspace and gives its cookie. */
    public AuthorizeApi(Clients clients, Grants grants, People people, Function<User, String> session) {
        this.clients = clients;
        this.grants = grants;
        this.people = people;
        this.session = session;
    }

    @Override
    public void addTo(Router router) {
        router.on("GET", "/oidc/v1/authorize", Access.open(), this::authorize);
    }

    private Reply authorize(Request request) {
        var client = clients.find(request.query().get("client_id"))
                .orElseThrow(() -> OAuthFailure.of(
                        400,
                        "invalid_request",
                        "OAuth application with client_id: '"
                                + request.parameter("client_id").orElse("") + "' not available in Databricks account"));
        var redirect = request.parameter("redirect_uri").orElse("");
        if (!client.redirects().contains(redirect)) {
            throw OAuthFailure.of(
                    400,
                    "invalid_request",
                    "redirect_uri '" + redirect + "' not registered for OAuth application '" + client.id() + "'");
        }
        var scopes = scopes(request);
        var challenge = request.parameter("code_challenge").orElse("");
        if (!"code".equals(request.query().get("response_type"))) {
            return back(request, redirect, "error", "unsupported_response_type");
        }
        if (!"S256".equals(request.query().get("code_challenge_method")) || challenge.isEmpty()) {
            return back(request, redirect, "error", "invalid_request");
        }
        if (!client.scopes().containsAll(scopes)) {
            return back(request, redirect, "error", "invalid_scope");
        }
        return request.parameter(CHOICE)
                .flatMap(people::find)
                .map(user -> back(request, redirect, "code", grants.code(client, user, redirect, scopes, challenge))
                        .with("set-cookie", session.apply(user)))
                .orElseGet(() -> page(request, client, scopes));
    }

    private static List<String> scopes(Request request) {
        return List.of(request.parameter("scope").orElse("all-apis").split(" "));
    }

    private static Reply back(Request request, String redirect, String name, String value) {
        var address = new StringBuilder(redirect).append(redirect.contains("?") ? '&' : '?');
        address.append(name).append('=').append(encoded(value));
        request.parameter("state").ifPresent(state -> address.append("&state=").append(encoded(state)));
        return Reply.redirect(address.toString());
    }

    private Reply page(Request request, OAuthClient client, List<String> scopes) {
        var choices = people.everybody().stream()
                .filter(user -> !user.program())
                .map(user -> "<li><a href=\"%s\">%s</a> %s</li>"
                        .formatted(href(request, user), user.displayName(), seen(user)))
                .collect(Collectors.joining("\n"));
        return Reply.html(200, """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Sign in to the simulated workspace</title>
                <style>body{font:16px/1.6 system-ui;max-width:36rem;margin:4rem auto;padding:0 1rem}</style></head><body>
                <h1>Simulated workspace</h1>
                <p><b>%s</b> asks for: %s</p>
                <p>Who are you?</p><ul>%s</ul></body></html>
                """.formatted(escaped(client.id()), escaped(String.join(", ", scopes)), choices))
                .with("cache-control", "no-store")
                .with("x-frame-options", "DENY");
    }

    private static String seen(User user) {
        if (!user.right().select()) {
            return "may not read the sales table";
        }
        return user.right().retailer() == null
                ? "sees everything"
                : "sees the rows of " + user.right().retailer() + " only";
    }

    private static String href(Request request, User user) {
        var query = request.query().entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&amp;"));
        return "/oidc/v1/authorize?" + query + "&amp;" + CHOICE + "=" + user.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
