package salesassistant.app.language.databricks;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.language.EndpointModel;
import salesassistant.app.language.LanguageSettings;
import salesassistant.app.language.Outgoing;
import salesassistant.app.problem.SettingException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.OtherHosts;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.Workspace;
import tools.jackson.databind.json.JsonMapper;

/** Opens the endpoint that the settings name. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${language.endpoint:}'.isBlank()")
class EndpointConfiguration {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(15);

    @Bean
    EndpointModel endpointModel(
            LanguageSettings settings,
            ObjectProvider<Workspace> workspace,
            ObjectProvider<AppPrincipal> app,
            ObjectProvider<Outgoing> outgoing,
            JsonMapper json) {
        var endpoint = endpoint(settings, workspace.getIfAvailable(), app.getIfAvailable(), json);
        return new EndpointModel(new ServedModel(
                endpoint,
                json,
                new Patience.Times(FIRST, IDLE, settings.timeout()),
                watch(),
                outgoing.getIfAvailable(() -> (_, _, _) -> {})));
    }

    private static Endpoint endpoint(
            LanguageSettings settings, @Nullable Workspace workspace, @Nullable AppPrincipal app, JsonMapper json) {
        if (settings.isAddress() && !isAt(settings.address(), workspace)) {
            return elsewhere(settings, json);
        }
        if (workspace == null) {
            throw new SettingException(
                    "CLAUDE_ENDPOINT is a path, but DATABRICKS_HOST is not set.",
                    "Set DATABRICKS_HOST to the workspace it belongs to, or write the endpoint's whole address.");
        }
        if (!settings.apiKey().isBlank()) {
            throw new SettingException(
                    "LANGUAGE_API_KEY is set, but CLAUDE_ENDPOINT is at the workspace, which is asked as the user.",
                    "Remove LANGUAGE_API_KEY.");
        }
        var path = settings.isAddress() ? Endpoint.path(settings.address()) : Endpoint.path(settings.endpoint());
        return new Endpoint(
                workspace,
                path,
                model(settings, path),
                caller -> Optional.ofNullable(app)
                        .flatMap(principal -> principal.credential(AppPrincipal.Use.LANGUAGE))
                        .or(caller::credential));
    }

    /** Another host gets its own key; what a caller lends goes to her workspace only. */
    private static Endpoint elsewhere(LanguageSettings settings, JsonMapper json) {
        var key = key(settings.apiKey());
        var path = Endpoint.path(settings.address());
        return new Endpoint(
                OtherHosts.at(settings.address(), json), path, model(settings, path), _ -> Optional.of(key));
    }

    private static Credential key(String text) {
        try {
            return Credential.of(Token.of(text.strip()));
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    "CLAUDE_ENDPOINT is an address outside the workspace, and LANGUAGE_API_KEY is not set or no key.",
                    "Set LANGUAGE_API_KEY to that host's key; the users' own tokens are never sent there.");
        }
    }

    private static Optional<String> model(LanguageSettings settings, String path) {
        if (settings.model().isBlank() && Endpoint.needsModel(path)) {
            throw new SettingException(
                    "CLAUDE_ENDPOINT serves several models, and LANGUAGE_MODEL does not say which.",
                    "Set LANGUAGE_MODEL to the model's name.");
        }
        return Optional.of(settings.model()).filter(name -> !name.isBlank());
    }

    private static boolean isAt(URI address, @Nullable Workspace workspace) {
        return workspace != null
                && address.getScheme().equals(workspace.host().getScheme())
                && address.getAuthority().equalsIgnoreCase(workspace.host().getAuthority());
    }

    private static ScheduledExecutorService watch() {
        var watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("model-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
