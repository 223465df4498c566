package salesassistant.app.workspace;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Opens the way to the workspace. */
@Configuration(proxyBeanMethods = false)
@WithWorkspace
class WorkspaceConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    @Bean
    Workspace workspace(
            WorkspaceSettings settings,
            StorageSettings storage,
            JsonMapper json,
            @Value("${spring.application.version:0}") String version) {
        var place = new HttpWorkspace.Place(
                settings.origin(), "sales-assistant/" + version, new StorageHosts(settings.origin(), storage.hosts()));
        return open(place, json, Clock.systemUTC());
    }

    /** The workspace with everything around it: a token is renewed within an attempt, and attempts are repeated outside. */
    static Workspace open(HttpWorkspace.Place place, JsonMapper json, Clock clock) {
        return new RetryingWorkspace(
                new RenewingWorkspace(new SparingWorkspace(http(place, json, clock), new Breakers(clock))),
                new RetryRules(() -> ThreadLocalRandom.current().nextDouble()),
                new RetryBudget());
    }

    static Workspace http(HttpWorkspace.Place place, JsonMapper json, Clock clock) {
        return new HttpWorkspace(place, new Line(client(), watch()), json, new Replies(json, clock));
    }

    private static HttpClient client() {
        oneLayerOfRepetition();
        // A redirect would carry the credential to another host.
        return HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("workspace-", 1).factory()))
                .build();
    }

    /** The JDK's client repeats by itself, unseen and uncounted, unless it is told not to before its first use. */
    private static void oneLayerOfRepetition() {
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
        System.setProperty("jdk.httpclient.redirects.retrylimit", "1");
    }

    private static ScheduledThreadPoolExecutor watch() {
        var watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("workspace-watch").factory());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }
}
