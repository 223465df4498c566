package salesassistant.app.edge;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import salesassistant.app.problem.SettingException;

/**
 * What a request may be, and where it may come from.
 *
 * @param bodyLimit the largest body read
 * @param bodyTimeout how long a body may take to arrive
 * @param publicUrl where people open the assistant (PUBLIC_URL); empty for this machine only
 * @param allowedOrigins other sites whose pages may use the API (ALLOWED_ORIGINS); none by default
 * @param requestsPerCaller how many requests a minute each caller may send (RATE_LIMIT_PER_USER); 0 for any number
 * @param requests how many all callers together may send (RATE_LIMIT); 0 for any number
 */
@ConfigurationProperties("edge")
record EdgeSettings(
        @DefaultValue("64KB") DataSize bodyLimit,
        @DefaultValue("10s") Duration bodyTimeout,
        @DefaultValue("") String publicUrl,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("600") int requestsPerCaller,
        @DefaultValue("6000") int requests) {

    EdgeSettings {
        allowedOrigins = allowedOrigins.stream()
                .filter(origin -> !origin.isBlank())
                .map(origin -> origin("ALLOWED_ORIGINS", origin))
                .toList();
        publicUrl = publicUrl.isBlank() ? "" : origin("PUBLIC_URL", publicUrl);
        if (requestsPerCaller < 0 || requests < 0) {
            throw new SettingException(
                    "RATE_LIMIT_PER_USER or RATE_LIMIT is below zero.", "Set requests a minute, or 0 for any number.");
        }
    }

    /** The name under which people open the assistant; empty where only this machine does. */
    Optional<String> publicHost() {
        return publicUrl.isEmpty()
                ? Optional.empty()
                : Optional.of(URI.create(publicUrl).getHost());
    }

    private static String origin(String setting, String text) {
        try {
            var address = URI.create(text.strip());
            if (!("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    || address.getHost() == null
                    || address.getUserInfo() != null
                    || address.getPath().length() > 1
                    || address.getQuery() != null) {
                throw new IllegalArgumentException();
            }
            return address.getScheme() + "://" + address.getAuthority();
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    setting + " holds " + text + ", which is no address of a site.",
                    "Write scheme and name without a path, for example https://assistant.example.com.");
        }
    }
}
