package salesassistant.app.question;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * What a question may take, and what is remembered of it.
 *
 * @param timeout how long a statement may run, in seconds (QUERY_TIMEOUT)
 * @param maxRows how many rows a reply holds (MAX_QUERY_RESULTS)
 * @param caching whether the way from words to SQL is remembered (ENABLE_QUERY_CACHING)
 * @param cacheTtl for how long, in seconds (QUERY_CACHE_TTL)
 * @param heartbeat how long an event stream is silent at most
 * @param patience how long a plain reply waits for the end, and half of what a chat's stream does; proxies cut what takes longer
 */
@ConfigurationProperties("question")
public record QuestionSettings(
        @DefaultValue("30") @DurationUnit(ChronoUnit.SECONDS)
        Duration timeout,

        @DefaultValue("1000") int maxRows,
        @DefaultValue("true") boolean caching,

        @DefaultValue("300") @DurationUnit(ChronoUnit.SECONDS)
        Duration cacheTtl,

        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("50s") Duration patience) {

    public QuestionSettings {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new SettingException("QUERY_TIMEOUT is " + timeout.toSeconds() + ".", "Set it to 1 second or more.");
        }
        if (maxRows < 1 || maxRows > 100_000) {
            throw new SettingException("MAX_QUERY_RESULTS is " + maxRows + ".", "Set it to 1 to 100000 rows.");
        }
        if (cacheTtl.isNegative() || cacheTtl.isZero()) {
            throw new SettingException(
                    "QUERY_CACHE_TTL is " + cacheTtl.toSeconds() + ".",
                    "Set it to 1 second or more, or ENABLE_QUERY_CACHING to false.");
        }
    }
}
