package salesassistant.simulator.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;
import salesassistant.simulator.people.People;

/** Where codes, refresh tokens and secrets become access tokens. */
public final class TokenApi implements Api {

    private final Clients clients;
    private final Grants grants;
    private final People people;

    public TokenApi(Clients clients, Grants grants, People people) {
        this.clients = clients;
        this.grants = grants;
        this.people = people;
    }

    @Override
    public void addTo(Router router) {
        router.on("POST", "/oidc/v1/token", Access.open(), this::token)
                .on("POST", "/oidc/v1/revoke", Access.open(), this::revoke)
                .on("GET", "/oidc/jwks.json", Access.open(), request -> Reply.json(grants.publicKeys()));
    }

    private Reply token(Request request) {
        var form = request.form();
        request.note("grant_type", form.getOrDefault("grant_type", ""));
        var client = clients.authenticated(request, form);
        var issuer = request.origin() + "/oidc";
        var tokens = switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" -> forCode(client, form, issuer);
            case "refresh_token" ->
                grants.refreshed(client, form.get("refresh_token"), issuer)
                        .orElseThrow(() -> no("invalid_grant", "Refresh token is invalid or expired"));
            case "client_credentials" -> forProgram(client, form, issuer);
            default -> throw no("unsupported_grant_type", "The grant type is not supported");
        };
        return Reply.json(tokens).with("cache-control", "no-store");
    }

    private ObjectNode forCode(OAuthClient client, Map<String, String> form, String issuer) {
        var code = grants.redeem(form.get("code"))
                .filter(found -> found.client().id().equals(client.id()))
                .orElseThrow(() -> no("invalid_grant", "Authorization code is invalid or expired"));
        if (!code.redirect().equals(form.get("redirect_uri"))) {
            throw no("invalid_grant", "redirect_uri does not match the one of the authorization request");
        }
        if (!code.challenge().equals(challenge(form.get("code_verifier")))) {
            throw no("invalid_grant", "code_verifier does not match the code_challenge");
        }
        return grants.tokens(client, code.user(), code.scopes(), issuer);
    }

    private ObjectNode forProgram(OAuthClient client, Map<String, String> form, String issuer) {
        if (client.program() == null || client.secret() == null) {
            throw no("unauthorized_client", "The client has no principal of its own");
        }
        var user = people.find(client.program()).orElseThrow();
        var scopes = List.of(form.getOrDefault("scope", "all-apis").split(" "));
        var claims = Json.object();
        if (form.containsKey("authorization_details")) {
            claims.set("authorization_details", details(form.get("authorization_details")));
            claims.put("custom_claim", form.getOrDefault("custom_claim", ""));
        }
        return grants.access(client, user, scopes, issuer, claims);
    }

    /** Narrowed rights are given only in the form in which the dashboard's token information lends them. */
    private static com.fasterxml.jackson.databind.JsonNode details(String text) {
        try {
            var details = Json.read(text);
            if (details.isArray()
                    && !details.isEmpty()
                    && details.get(0).at("/grant_rules/0").has("permission_set")) {
                return details;
            }
        } catch (ApiFailure malformed) {
            // Told below like any other wrong details.
        }
        throw no("invalid_authorization_details", "The authorization details are invalid");
    }

    private Reply revoke(Request request) {
        var form = request.form();
        clients.authenticated(request, form);
        grants.revoke(form.get("token"));
        return Reply.json(Json.object());
    }

    private static String challenge(@Nullable String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((verifier == null ? "" : verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ApiFailure no(String error, String description) {
        return OAuthFailure.of(400, error, description);
    }
}
