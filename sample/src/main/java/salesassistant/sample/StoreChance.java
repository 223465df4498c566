package salesassistant.sample;

/** The chance streams of one article, and the luck of each store with it. */
record StoreChance(
        RandomStream compliance,
        RandomStream display,
        RandomStream empty,
        RandomStream emptyPart,
        RandomStream emptyWholly,
        RandomStream units,
        NormalStream manyUnits,
        NormalStream noise) {

    private static final double COMPLIANCE = .92;

    /** Above this mean, packs sold are drawn from a rounded normal distribution. */
    private static final double MANY = 30;

    private static final int MOST_DRAWS = 80;

    static StoreChance of(long seed, Item item) {
        int i = item.index();
        return new StoreChance(
                RandomStream.of(seed, "comply").at(i),
                RandomStream.of(seed, "disp").at(i),
                RandomStream.of(seed, "oos").at(i),
                RandomStream.of(seed, "oosp").at(i),
                RandomStream.of(seed, "oosz").at(i),
                RandomStream.of(seed, "pu").at(i),
                NormalStream.of(seed, "pz").at(i),
                NormalStream.of(seed, "eps").at(i));
    }

    Luck at(Store store) {
        int s = store.index();
        return new Luck(new StoreChance(
                compliance.at(s),
                display.at(s),
                empty.at(s),
                emptyPart.at(s),
                emptyWholly.at(s),
                units.at(s),
                manyUnits.at(s),
                noise.at(s)));
    }

    /** The luck of one store with one article. */
    record Luck(StoreChance streams) {

        /** Whether the store takes part in its banner's promotions. */
        boolean complies() {
            return streams.compliance.uniform() < COMPLIANCE;
        }

        boolean isDisplayed(int t) {
            return streams.display.at(t).uniform() < .35;
        }

        /** The share of the week's demand that finds something on the shelf. */
        double availability(int t, double emptyShelf) {
            if (streams.empty.at(t).uniform() >= emptyShelf) {
                return 1;
            }
            boolean something = streams.emptyWholly.at(t).uniform() < .4;
            return something ? .25 * streams.emptyPart.at(t).uniform() : 0;
        }

        double noise(int t) {
            return StrictMath.exp(.12 * streams.noise.at(t).value() - .0072);
        }

        /** Packs sold, around the mean (Poisson). */
        double units(int t, double mean) {
            if (mean >= MANY) {
                double draw = mean + Math.sqrt(mean) * streams.manyUnits.at(t).value();
                return Math.max(0, Math.floor(draw + .5));
            }
            double chance = streams.units.at(t).uniform();
            double probability = StrictMath.exp(-mean);
            double reached = probability;
            int units = 0;
            while (chance > reached && units < MOST_DRAWS - 1) {
                units++;
                probability *= mean / units;
                reached += probability;
            }
            return units;
        }
    }
}
