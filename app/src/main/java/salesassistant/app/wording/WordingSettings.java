package salesassistant.app.wording;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * What a language model may see of an answer, and how long is waited for its words.
 *
 * @param sees nothing, figures or rows (MODEL_SEES)
 * @param patience how much later than its table an answer may end for their sake, in seconds (MODEL_PATIENCE)
 */
@ConfigurationProperties("wording")
public record WordingSettings(
        @DefaultValue("figures") String sees,

        @DefaultValue("8") @DurationUnit(ChronoUnit.SECONDS) Duration patience) {

    public WordingSettings {
        if (Sees.of(sees).isEmpty()) {
            throw new SettingException("MODEL_SEES is " + sees + ".", "Set it to nothing, figures or rows.");
        }
        if (patience.isNegative() || patience.isZero() || patience.toSeconds() > 60) {
            throw new SettingException("MODEL_PATIENCE is " + patience.toSeconds() + ".", "Set it to 1 to 60 seconds.");
        }
    }

    /** What leaves at most. */
    Sees allowed() {
        return Sees.of(sees).orElseThrow();
    }
}
