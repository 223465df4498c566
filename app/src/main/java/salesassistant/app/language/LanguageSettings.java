package salesassistant.app.language;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * Which language model, and how much of it.
 *
 * @param endpoint a path at the workspace, or an address elsewhere (CLAUDE_ENDPOINT); empty for none
 * @param apiKey what opens an address elsewhere (LANGUAGE_API_KEY)
 * @param model its name, where the endpoint serves several (LANGUAGE_MODEL)
 * @param mostRead how many tokens a prompt and its reply may have (LANGUAGE_PROMPT_TOKENS)
 * @param mostWritten how many tokens a reply may have (LANGUAGE_REPLY_TOKENS)
 * @param timeout how long a reply may take, in seconds (LANGUAGE_TIMEOUT)
 * @param aMinute how often one caller may ask in a minute, everybody together six times as often (LANGUAGE_PER_MINUTE)
 */
@ConfigurationProperties("language")
public record LanguageSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("60000") int mostRead,
        @DefaultValue("4096") int mostWritten,

        @DefaultValue("30") @DurationUnit(ChronoUnit.SECONDS)
        Duration timeout,

        @DefaultValue("20") int aMinute) {

    public LanguageSettings {
        if (!endpoint.isBlank() && isAddress(endpoint)) {
            address(endpoint);
        }
        least("LANGUAGE_PROMPT_TOKENS", mostRead, 1000);
        least("LANGUAGE_REPLY_TOKENS", mostWritten, 16);
        least("LANGUAGE_TIMEOUT", timeout.toSeconds(), 1);
        least("LANGUAGE_PER_MINUTE", aMinute, 1);
        if (mostWritten > mostRead / 2) {
            throw new SettingException(
                    "LANGUAGE_REPLY_TOKENS is more than half of LANGUAGE_PROMPT_TOKENS, so a question would hardly fit.",
                    "Make the one smaller or the other larger.");
        }
    }

    /** Whether it is somewhere else than at the workspace. */
    public boolean isAddress() {
        return isAddress(endpoint);
    }

    /** The address where it is somewhere else. */
    public URI address() {
        return address(endpoint);
    }

    private static void least(String name, long value, long least) {
        if (value < least) {
            throw new SettingException(name + " is " + value + ".", "Set it to " + least + " or more.");
        }
    }

    private static boolean isAddress(String text) {
        return text.contains("://");
    }

    private static URI address(String text) {
        try {
            var address = URI.create(text.strip());
            if (address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawQuery() == null
                    && ("https".equals(address.getScheme()) || onThisMachine(address))) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // Told below, as any other address that cannot be used.
        }
        throw new SettingException(
                "CLAUDE_ENDPOINT is no address that can be used.",
                "Write a path such as /serving-endpoints/<name>/invocations, or an https address without a password or"
                        + " a question mark.");
    }

    private static boolean onThisMachine(URI address) {
        return "http".equals(address.getScheme())
                && (address.getHost().equals("localhost") || address.getHost().equals("127.0.0.1"));
    }

    @Override
    public String toString() {
        return "LanguageSettings[" + endpoint + "]";
    }
}
