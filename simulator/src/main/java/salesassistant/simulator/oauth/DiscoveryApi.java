package salesassistant.simulator.oauth;

import salesassistant.simulator.Workspace;
import salesassistant.simulator.http.Access;
import salesassistant.simulator.http.Api;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Router;

/** What a client may find out by itself: where to sign in, and which workspace this is. */
public final class DiscoveryApi implements Api {

    private static final Access OPEN = Access.open();

    @Override
    public void addTo(Router router) {
        router.on(
                        "GET",
                        "/.well-known/databricks-config",
                        OPEN,
                        request -> Reply.json(Json.object()
                                .put("oidc_endpoint", request.origin() + "/oidc")
                                .put("account_id", "11111111-2222-4333-8444-555555555555")
                                .put("workspace_id", Workspace.ID)
                                .put("cloud", "azure")))
                .on("GET", "/oidc/.well-known/oauth-authorization-server", OPEN, DiscoveryApi::endpoints)
                .on("GET", "/oidc/.well-known/openid-configuration", OPEN, DiscoveryApi::endpoints);
    }

    private static Reply endpoints(Request request) {
        var oidc = request.origin() + "/oidc";
        var told = Json.object()
                .put("issuer", oidc)
                .put("authorization_endpoint", oidc + "/v1/authorize")
                .put("token_endpoint", oidc + "/v1/token")
                .put("revocation_endpoint", oidc + "/v1/revoke")
                .put("jwks_uri", oidc + "/jwks.json");
        told.set("scopes_supported", Json.of(new String[] {
            "all-apis",
            "email",
            "offline_access",
            "openid",
            "profile",
            "sql",
            "genie",
            "dashboards.genie",
            "model-serving",
            "serving.serving-endpoints",
            "catalog.tables"
        }));
        told.set("response_types_supported", Json.of(new String[] {"code"}));
        told.set(
                "grant_types_supported",
                Json.of(new String[] {"client_credentials", "authorization_code", "refresh_token"}));
        told.set("code_challenge_methods_supported", Json.of(new String[] {"S256"}));
        told.set(
                "token_endpoint_auth_methods_supported",
                Json.of(new String[] {"client_secret_basic", "client_secret_post", "none"}));
        told.set("claims_supported", Json.of(new String[] {
            "iss", "sub", "aud", "iat", "exp", "jti", "name", "family_name", "given_name", "preferred_username"
        }));
        return Reply.json(told);
    }
}
