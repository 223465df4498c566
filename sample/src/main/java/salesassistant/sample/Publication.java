package salesassistant.sample;

import org.jspecify.annotations.Nullable;

/**
 * A product node ready to be written.
 *
 * @param distributionPoints the turnover reached, summed over articles, by market and window; none for an article
 */
record Publication(Node node, Tally tally, Reach reach, Universe universe, long @Nullable [] distributionPoints) {}
