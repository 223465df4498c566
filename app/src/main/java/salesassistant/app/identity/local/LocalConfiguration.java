package salesassistant.app.identity.local;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.doctor.Patient;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.KeptCredential;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.problem.SettingException;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.WithoutWorkspace;
import salesassistant.app.workspace.WorkspaceSettings;
import tools.jackson.databind.json.JsonMapper;

/** Who is asking where one developer works on her own machine. */
@Configuration(proxyBeanMethods = false)
@SignInBy(Mode.LOCAL)
class LocalConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    @WithoutWorkspace
    Callers owner() {
        return new LocalCallers();
    }

    @Bean
    @WithWorkspace
    Credential developersCredential(LocalSettings settings, WorkspaceSettings workspace, JsonMapper json, Clock clock) {
        return settings.byToken()
                ? Credential.of(token(settings))
                : new KeptCredential(
                        new CommandLineLogin(
                                new CommandLine(PATIENCE),
                                settings.command(workspace.origin().toString()),
                                json,
                                clock),
                        clock);
    }

    @Bean
    @WithWorkspace
    Callers developer(Credential developersCredential, People people, LoginWords words) {
        return new Developer(developersCredential, people, words);
    }

    @Bean
    @WithWorkspace
    LoginWords loginWords(LocalSettings settings, WorkspaceSettings workspace) {
        return new LoginWords(settings, workspace.origin().toString());
    }

    @Bean
    @WithWorkspace
    Patient patient(Credential developersCredential) {
        return () -> Optional.of(developersCredential);
    }

    @Bean
    @WithWorkspace
    DeveloperExamined developerExamined(Credential developersCredential, People people, LoginWords words) {
        return new DeveloperExamined(developersCredential, people, words);
    }

    private static Token token(LocalSettings settings) {
        try {
            return Token.of(settings.token().reveal());
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    "DATABRICKS_TOKEN holds something that cannot be part of a token.",
                    "Copy the token again, without quotation marks, spaces or line breaks.");
        }
    }
}
