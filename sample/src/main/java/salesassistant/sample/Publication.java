package salesassistant.sample;

import org.jspecify.annotations.Nullable;

/**
 * A product node ready to be written.
 *
 * @param points the distribution points of a whole; an article has none
 */
record Publication(
        Node node,
        Tally tally,
        Reach reach,
        Universe universe,
        @Nullable DistributionPoints points) {}
