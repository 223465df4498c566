package salesassistant.app.identity.oauth;

import jakarta.servlet.SessionTrackingMode;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.problem.SettingException;
import salesassistant.app.workspace.WorkspaceSettings;

/** Who is asking where people sign in at the workspace. */
@Configuration(proxyBeanMethods = false)
@SignInBy(Mode.OAUTH)
class SignInConfiguration {

    static final String WORKSPACE = "workspace";

    @Bean
    Callers sessionCallers(OAuthSettings settings, WorkspaceSettings workspace, Clock clock) {
        if (!workspace.given()) {
            throw new SettingException(
                    "IDENTITY_MODE is " + Mode.OAUTH.word() + ", but DATABRICKS_HOST is not set.",
                    "Set DATABRICKS_HOST to the workspace where people sign in.");
        }
        return new SessionCallers(settings, clock);
    }

    @Bean
    ClientRegistration workspaceRegistration(OAuthSettings settings, WorkspaceSettings workspace) {
        var oidc = workspace.origin() + "/oidc/v1/";
        return ClientRegistration.withRegistrationId(WORKSPACE)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret().reveal())
                .clientAuthenticationMethod(
                        settings.clientSecret().given()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.callback())
                .scope(settings.wantedScopes())
                .authorizationUri(oidc + "authorize")
                .tokenUri(oidc + "token")
                .build();
    }

    @Bean
    OAuth2AuthorizationRequestResolver authorizationRequests(ClientRegistration workspaceRegistration) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(workspaceRegistration), "/login");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    @Bean
    SignIn signIn(
            ClientRegistration workspaceRegistration,
            OAuthSettings settings,
            ObjectProvider<People> people,
            Clock clock) {
        return new SignIn(
                workspaceRegistration, new TokenEndpoint(settings.patience(), clock), people.getObject(), clock);
    }

    @Bean
    SignInExamined signInExamined(ClientRegistration workspaceRegistration) {
        return new SignInExamined(workspaceRegistration);
    }

    /** The prefix binds the cookie to this host over TLS; a browser takes it over nothing else. */
    @Bean
    ServletContextInitializer sessionCookie(OAuthSettings settings) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(settings.overTls() ? "__Host-session" : "session");
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.overTls());
            cookie.setAttribute("SameSite", "Lax");
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        };
    }
}
