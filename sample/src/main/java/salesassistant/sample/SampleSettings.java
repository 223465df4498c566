package salesassistant.sample;

import java.time.LocalDate;

/** Which sample world to make: how much of it, until when, and from which seed. */
public record SampleSettings(Profile profile, LocalDate endDate, long seed) {

    /** The last day of the default sample, a Sunday. */
    public static final LocalDate DEFAULT_END = LocalDate.of(2026, 11, 15);

    /** The seed whose planted events are documented. */
    public static final long DEFAULT_SEED = 20261122;

    private static final LocalDate EARLIEST_END = LocalDate.of(2025, 3, 2);
    private static final LocalDate LATEST_END = LocalDate.of(2040, 12, 31);

    public SampleSettings {
        if (endDate.isBefore(EARLIEST_END) || endDate.isAfter(LATEST_END)) {
            throw new IllegalArgumentException(
                    "The sample can end between %s and %s, not on %s.".formatted(EARLIEST_END, LATEST_END, endDate));
        }
    }

    /** The sample everyone gets who asks for nothing special. */
    public static SampleSettings standard() {
        return of(Profile.STANDARD);
    }

    /** The given amount of the default world. */
    public static SampleSettings of(Profile profile) {
        return new SampleSettings(profile, DEFAULT_END, DEFAULT_SEED);
    }
}
