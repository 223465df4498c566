package salesassistant.app.insight;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * Whether, and how often, what callers follow is looked at without being asked.
 *
 * @param enabled whether at all (ENABLE_PROACTIVE_INSIGHTS)
 * @param every how long a look stays fresh while its caller is here, in seconds (INSIGHTS_EVERY)
 */
@ConfigurationProperties("insight")
public record InsightSettings(
        @DefaultValue("true") boolean enabled,

        @DefaultValue("3600") @DurationUnit(ChronoUnit.SECONDS)
        Duration every) {

    public InsightSettings {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new SettingException("INSIGHTS_EVERY is " + every.toSeconds() + ".", "Set it to 60 seconds or more.");
        }
    }
}
