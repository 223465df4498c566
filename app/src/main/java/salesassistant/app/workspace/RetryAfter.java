package salesassistant.app.workspace;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a reply asks us to wait: a number of seconds or a moment, anything unreasonable cut to a minute. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private RetryAfter() {}

    static Optional<Duration> in(HttpHeaders headers, Clock clock) {
        return headers.firstValue("Retry-After").flatMap(text -> of(text.strip(), clock));
    }

    private static Optional<Duration> of(String text, Clock clock) {
        return text.matches("-?[0-9]{1,18}") ? Optional.of(clamped(seconds(text))) : untilMoment(text, clock);
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(Math.clamp(Long.parseLong(text), 0, LONGEST.toSeconds()));
    }

    private static Optional<Duration> untilMoment(String text, Clock clock) {
        try {
            var moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(clamped(Duration.between(Instant.now(clock), moment.toInstant())));
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Duration clamped(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
