package salesassistant.app.genie;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;
import salesassistant.app.problem.SettingException;

/**
 * Which space is asked, and how patiently.
 *
 * @param spaceId GENIE_SPACE_ID; empty for no Genie
 * @param tables GENIE_TABLES: what its SQL may read besides the catalog's own table, full names separated by commas
 * @param timeout how long Genie may take for a question, in seconds (GENIE_TIMEOUT)
 * @param questionsPerMinute how many questions the workspace takes (GENIE_QUESTIONS_PER_MINUTE)
 * @param waitingPerPerson how many questions of one person may wait at a time (GENIE_WAITING_PER_PERSON)
 * @param longestWait how long a question may be likely to wait for its turn, in seconds (GENIE_LONGEST_WAIT)
 * @param deleteCancelled whether a question called off is deleted at Genie (GENIE_DELETE_CANCELLED)
 * @param notice after how long Genie is said to be slow
 * @param closed how long nobody passes when the workspace refuses without saying until when; longer the second time
 * @param pace the first wait between two looks at Genie; the next ones are twice, then three times as long
 */
@ConfigurationProperties("genie")
public record GenieSettings(
        @DefaultValue("") String spaceId,
        @DefaultValue("") String tables,

        @DefaultValue("120") @DurationUnit(ChronoUnit.SECONDS)
        Duration timeout,

        @DefaultValue("5") int questionsPerMinute,
        @DefaultValue("3") int waitingPerPerson,

        @DefaultValue("600") @DurationUnit(ChronoUnit.SECONDS)
        Duration longestWait,

        @DefaultValue("false") boolean deleteCancelled,
        @DefaultValue("30s") Duration notice,
        @DefaultValue("30s") Duration closed,
        @DefaultValue("1s") Duration pace) {

    public GenieSettings {
        if (!spaceId.isBlank() && !spaceId.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new SettingException(
                    "GENIE_SPACE_ID is " + spaceId + ".",
                    "Write the id of the space: it stands in its address, behind /genie/rooms/.");
        }
        if (timeout.toSeconds() < 1 || timeout.toMinutes() > 20) {
            throw new SettingException("GENIE_TIMEOUT is " + timeout.toSeconds() + ".", "Set 1 to 1200 seconds.");
        }
        if (questionsPerMinute < 1 || questionsPerMinute > 1000) {
            throw new SettingException("GENIE_QUESTIONS_PER_MINUTE is " + questionsPerMinute + ".", "Set 1 to 1000.");
        }
        if (waitingPerPerson < 1) {
            throw new SettingException("GENIE_WAITING_PER_PERSON is " + waitingPerPerson + ".", "Set 1 or more.");
        }
        if (longestWait.isNegative()) {
            throw new SettingException("GENIE_LONGEST_WAIT is " + longestWait.toSeconds() + ".", "Set 0 or more.");
        }
    }

    boolean given() {
        return !spaceId.isBlank();
    }

    /** The tables of GENIE_TABLES. */
    public Set<String> tableNames() {
        return Arrays.stream(tables.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
