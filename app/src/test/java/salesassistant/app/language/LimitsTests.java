package salesassistant.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import salesassistant.app.language.Completion.LimitReached.Whose;

class LimitsTests {

    private static final Completion YES = new Completion.Answered(new Reply("Yes.", List.of(), Optional.empty(), 0));

    private final AtomicLong now = new AtomicLong();

    @Test
    void letEachCallerAskSoOftenInAMinute() {
        var limits = limits(new Limits.Most(2, 5), new Limits.Most(100, 100));

        assertThat(limits.within("ada", () -> YES)).isEqualTo(YES);
        assertThat(limits.within("ada", () -> YES)).isEqualTo(YES);
        assertThat(limits.within("ada", () -> YES)).isInstanceOfSatisfying(Completion.LimitReached.class, limit -> {
            assertThat(limit.whose()).isEqualTo(Whose.CALLERS);
            assertThat(limit.retryAfter().orElseThrow()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(30));
        });
        assertThat(limits.within("bea", () -> YES)).isEqualTo(YES);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(limits.within("ada", () -> YES)).isEqualTo(YES);
    }

    @Test
    void letAllOfThemTogetherAskSoOften() {
        var limits = limits(new Limits.Most(100, 5), new Limits.Most(3, 100));

        for (var caller : List.of("ada", "bea", "cia")) {
            assertThat(limits.within(caller, () -> YES)).isEqualTo(YES);
        }
        assertThat(limits.within("dea", () -> YES))
                .isInstanceOfSatisfying(
                        Completion.LimitReached.class,
                        limit -> assertThat(limit.whose()).isEqualTo(Whose.EVERYBODYS));
    }

    @Test
    void letSoManyAskAtOnce() {
        var limits = limits(new Limits.Most(100, 1), new Limits.Most(100, 100));

        var inner = new Completion[1];
        var outer = limits.within("ada", () -> {
            inner[0] = limits.within("ada", () -> YES);
            return YES;
        });

        assertThat(outer).isEqualTo(YES);
        assertThat(inner[0]).isEqualTo(new Completion.LimitReached(Whose.CALLERS, Optional.empty()));
        assertThat(limits.within("ada", () -> YES)).isEqualTo(YES);
    }

    private Limits limits(Limits.Most each, Limits.Most everybody) {
        return new Limits(each, everybody, new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        });
    }
}
