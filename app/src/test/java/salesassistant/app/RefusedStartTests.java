package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import salesassistant.app.problem.SettingException;

/** Settings with which nobody would be safe: the real application refuses to start with each, E17 of the abuse cases. */
class RefusedStartTests {

    private static final String HOST = "DATABRICKS_HOST=https://adb-1.2.azuredatabricks.net";
    private static final String OAUTH = "IDENTITY_MODE=oauth";
    private static final String CLIENT = "OAUTH_CLIENT_ID=client";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("HOST is 0.0.0.0", List.of("HOST=0.0.0.0")),
                Arguments.of("HOST is 192.168.1.5", List.of("HOST=192.168.1.5", HOST, "DATABRICKS_TOKEN=dapi1")),
                Arguments.of("IDENTITY_MODE is Local", List.of("IDENTITY_MODE=Local")),
                Arguments.of("IDENTITY_MODE is none", List.of("IDENTITY_MODE=none")),
                Arguments.of("DATABRICKS_HOST is not set", List.of("IDENTITY_MODE=databricks-apps")),
                Arguments.of("DATABRICKS_HOST is not set", List.of(OAUTH, CLIENT)),
                Arguments.of("OAUTH_CLIENT_ID is not set", List.of(OAUTH, HOST)),
                Arguments.of("PUBLIC_URL is not set", List.of(OAUTH, HOST, CLIENT, "HOST=0.0.0.0")),
                Arguments.of(
                        "PUBLIC_URL is http://assistant.example.com",
                        List.of(OAUTH, HOST, CLIENT, "PUBLIC_URL=http://assistant.example.com")),
                Arguments.of(
                        "OAUTH_REDIRECT_URI is https://elsewhere.example",
                        List.of(OAUTH, HOST, CLIENT, "OAUTH_REDIRECT_URI=https://elsewhere.example")),
                Arguments.of("SESSION_IDLE", List.of(OAUTH, HOST, CLIENT, "SESSION_IDLE=0s")),
                Arguments.of("SESSION_IDLE", List.of(OAUTH, HOST, CLIENT, "SESSION_LIFETIME=5m")),
                Arguments.of(
                        "TRUSTED_PROXIES holds proxy.example",
                        List.of("IDENTITY_MODE=databricks-apps", HOST, "TRUSTED_PROXIES=proxy.example")),
                Arguments.of(
                        "TRUSTED_PROXIES holds 10.0.0.0/33",
                        List.of("IDENTITY_MODE=databricks-apps", HOST, "TRUSTED_PROXIES=10.0.0.0/33")),
                Arguments.of("DATABRICKS_AUTH_TYPE is azure-cli", List.of(HOST, "DATABRICKS_AUTH_TYPE=azure-cli")),
                Arguments.of("DATABRICKS_TOKEN is not set", List.of(HOST, "DATABRICKS_AUTH_TYPE=pat")),
                Arguments.of("DATABRICKS_TOKEN holds something", List.of(HOST, "DATABRICKS_TOKEN=two words")),
                Arguments.of("APP_PRINCIPAL_FOR names everything", List.of("APP_PRINCIPAL_FOR=everything")),
                Arguments.of("DATABRICKS_CLIENT_ID", List.of(HOST, "APP_PRINCIPAL_FOR=dashboard")),
                Arguments.of("ALLOWED_ORIGINS holds *", List.of("ALLOWED_ORIGINS=*")),
                Arguments.of("ALLOWED_ORIGINS holds null", List.of("ALLOWED_ORIGINS=null")),
                Arguments.of("PUBLIC_URL holds", List.of("PUBLIC_URL=https://assistant.example.com/path")),
                Arguments.of("RATE_LIMIT", List.of("RATE_LIMIT=-1")));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrongAndWhatToDo(String what, List<String> settings) {
        var all = new ArrayList<>(List.of("PORT=0", "DATA_DIR=target/never-made"));
        all.addAll(settings);
        if (settings.contains(HOST)) {
            all.add("DATABRICKS_WAREHOUSE_ID=abc");
        }
        var failure = catchThrowable(() -> new SpringApplicationBuilder(SalesAssistant.class)
                .properties(all.toArray(String[]::new))
                .run()
                .close());

        assertThat(wrong(failure).getMessage()).contains(what).doesNotContain("two words");
        assertThat(wrong(failure).action()).isNotBlank();
    }

    private static SettingException wrong(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingException setting) {
                return setting;
            }
        }
        throw new AssertionError("No setting was found wrong", failure);
    }
}
