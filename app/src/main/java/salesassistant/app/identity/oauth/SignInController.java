package salesassistant.app.identity.oauth;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.SecurityLog;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.workspace.WorkspaceFailure;

/** Sends people to the workspace to sign in, and takes them in when they come back. */
@RestController
@Hidden
@SignInBy(Mode.OAUTH)
class SignInController {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OAuth2AuthorizationRequestResolver requests;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> pending =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final SignIn signIn;
    private final OAuthSettings settings;

    SignInController(OAuth2AuthorizationRequestResolver requests, SignIn signIn, OAuthSettings settings) {
        this.requests = requests;
        this.signIn = signIn;
        this.settings = settings;
    }

    @GetMapping("/login")
    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = Objects.requireNonNull(requests.resolve(request, SignInConfiguration.WORKSPACE));
        pending.saveAuthorizationRequest(asked, request, response);
        var session = request.getSession();
        if (session.getAttribute(Session.NAME) == null) {
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        send(response, asked.getAuthorizationRequestUri());
    }

    @GetMapping("/oauth/callback")
    void callback(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Found only in the browser that asked, and only under the state it was sent away with.
        var asked = Optional.ofNullable(pending.removeAuthorizationRequest(request, response));
        if (asked.isEmpty()) {
            SecurityLog.refused("a sign-in that this browser did not begin", request);
            refuse(response, "This sign-in was not begun in this browser, or too long ago.");
            return;
        }
        if (request.getParameter("code") == null) {
            refuse(response, "The workspace did not let you in.");
            return;
        }
        try {
            take(request, signIn.begin(asked.get(), answered(request, asked.get())));
            send(response, "/");
        } catch (WorkspaceFailure failure) {
            SecurityLog.refused("a sign-in that failed: " + failure.kind() + " " + plain(failure.code()), request);
            refuse(response, "The workspace did not confirm who you are.");
        }
    }

    private static OAuth2AuthorizationResponse answered(HttpServletRequest request, OAuth2AuthorizationRequest asked) {
        return OAuth2AuthorizationResponse.success(request.getParameter("code"))
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .state(request.getParameter("state"))
                .build();
    }

    /** In a session of its own: one that somebody else may know must never become hers. */
    private void take(HttpServletRequest request, Session session) {
        Optional.ofNullable(request.getSession(false)).ifPresent(before -> {
            if (before.getAttribute(Session.NAME) instanceof Session other) {
                other.credential().end();
            }
            before.invalidate();
        });
        var own = request.getSession(true);
        // The container only clears away what nobody comes back for; whether it holds is decided sooner, by our clock.
        own.setMaxInactiveInterval(
                Math.toIntExact(settings.idle().plus(PATIENCE).toSeconds()));
        own.setAttribute(Session.NAME, session);
    }

    private static String plain(String code) {
        return code.replaceAll("[^a-z_]", "?");
    }

    private static void send(HttpServletResponse response, String address) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(address);
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.getWriter().write("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Not signed in</title></head>
                <body><h1>Not signed in</h1><p>%s</p><p><a href="/login">Sign in again</a></p></body></html>
                """.formatted(why));
    }
}
