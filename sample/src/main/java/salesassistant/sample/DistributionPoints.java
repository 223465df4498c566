package salesassistant.sample;

/** The turnover reached, summed over the articles of a whole: by market and window. */
final class DistributionPoints {

    private final int windows;
    private final long[] turnover;

    DistributionPoints(int markets, int windows) {
        this.windows = windows;
        this.turnover = new long[markets * windows];
    }

    void add(Reach article) {
        for (int i = 0; i < turnover.length; i++) {
            turnover[i] += article.turnover(i / windows, i % windows);
        }
    }

    long at(int market, int window) {
        return turnover[market * windows + window];
    }
}
