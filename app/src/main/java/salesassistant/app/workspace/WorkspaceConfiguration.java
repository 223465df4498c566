package salesassistant.app.workspace;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Opens the way to the workspace. */
@Configuration(proxyBeanMethods = false)
@WithWorkspace
class WorkspaceConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    @Bean
    Workspace workspace(WorkspaceSettings settings, JsonMapper json) {
        // A redirect would carry the credential to another host.
        var client = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("workspace-", 1).factory()))
                .build();
        return new HttpWorkspace(settings.origin(), client, json);
    }
}
