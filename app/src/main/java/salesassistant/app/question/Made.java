package salesassistant.app.question;

import java.time.Duration;

/**
 * How an outcome was made.
 *
 * @param reading how long the way from words to SQL took
 * @param executing how long the engine took to its first row
 * @param fetching how long the rows took
 * @param summarizing how long our own words took: summary, what stands out, questions to go on with, and the chart
 * @param whole everything together, since it was asked
 * @param cached whether the way from words to SQL was known already
 */
public record Made(
        Duration reading, Duration executing, Duration fetching, Duration summarizing, Duration whole, boolean cached) {

    /** The same, with more done since. */
    Made lasting(Duration altogether) {
        return new Made(reading, executing, fetching, summarizing, altogether, cached);
    }
}
