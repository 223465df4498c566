package salesassistant.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The promotion calendar of one article's brand: how deep each banner cuts the price in each week. */
final class Promotions {

    private static final double[] DEPTHS = {.15, .20, .25, .30, .33};
    private static final int MINIMUM_GAP = 3;
    private static final double FEAST_DEPTH = .25;

    private final World world;
    private final Item item;
    private final long key;

    Promotions(World world, Item item) {
        this.world = world;
        this.item = item;
        this.key = key(item);
    }

    /** What all articles of a brand in a category share. */
    static long key(Item item) {
        return RandomStream.indexOf(item.brand() + item.category().name());
    }

    double[] depths(Banner banner) {
        double[] depths = new double[world.weeks().count()];
        plan(banner, depths);
        if (item.category().promotedAtFeasts() && !item.isPrivateLabel()) {
            feasts(depths);
        }
        for (Effect effect : world.effectsOn(item)) {
            for (int t = 0; t < depths.length; t++) {
                depths[t] = effect.promotion(banner, t, depths[t]);
            }
        }
        return depths;
    }

    private void plan(Banner banner, double[] depths) {
        var depth = stream("depth", banner);
        var duration = stream("dur", banner);
        int last = -9;
        for (Candidate candidate : candidates(banner)) {
            int t = candidate.week();
            if (t < depths.length && t - last >= MINIMUM_GAP) {
                double cut = DEPTHS[(int) (candidate.draw(depth) * DEPTHS.length)];
                depths[t] = cut;
                if (candidate.draw(duration) < .4 && t + 1 < depths.length) {
                    depths[t + 1] = cut;
                }
                last = t;
            }
        }
    }

    private record Candidate(int week, int year, int number) {

        double draw(RandomStream stream) {
            return stream.at(year).at(number).uniform();
        }
    }

    private List<Candidate> candidates(Banner banner) {
        var when = stream("promo", banner);
        int perYear = (int) Math.rint((item.isPrivateLabel() ? 2 : 10) * banner.promotionIntensity());
        var candidates = new ArrayList<Candidate>();
        for (int year = Weeks.FIRST.year(); year <= lastYear(); year++) {
            for (int number = 0; number < perYear; number++) {
                int week = 2 + (int) (when.at(year).at(number).uniform() * 50);
                candidates.add(new Candidate(Weeks.indexOf(new IsoWeek(year, week)), year, number));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::week)
                .thenComparingInt(Candidate::year)
                .thenComparingInt(Candidate::number));
        return candidates;
    }

    /** What belongs to a feast is on promotion at every feast: the week itself and the week before. */
    private void feasts(double[] depths) {
        IntStream.range(0, depths.length)
                .filter(t -> Weeks.isEaster(t)
                        || Weeks.week(t).week() == 25
                        || Weeks.week(t).week() == 50)
                .forEach(t -> {
                    depths[t] = FEAST_DEPTH;
                    depths[Math.max(0, t - 1)] = FEAST_DEPTH;
                });
    }

    private RandomStream stream(String name, Banner banner) {
        return RandomStream.of(world.seed(), name).at(key).at(banner.index());
    }

    private int lastYear() {
        return Weeks.sunday(world.weeks().last()).getYear();
    }
}
