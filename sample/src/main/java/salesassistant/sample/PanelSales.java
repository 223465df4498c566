package salesassistant.sample;

import java.util.BitSet;
import java.util.stream.Stream;

/** What the panel sold of one article: projected sums by cell and week, and which store sold it when. */
final class PanelSales {

    private final double[][] sums;
    private final int weeks;
    private final BitSet[] selling;
    private final BitSet[] onPromotion;

    PanelSales(World world) {
        this.weeks = world.weeks().count();
        this.sums = new double[world.markets().cells() * weeks][];
        this.selling = shelves(world);
        this.onPromotion = shelves(world);
    }

    private static BitSet[] shelves(World world) {
        return Stream.generate(BitSet::new).limit(world.panel().stores().size()).toArray(BitSet[]::new);
    }

    /** The raw sums of a cell and week, in the order of {@link Raw}. */
    double[] at(int cell, int week) {
        int index = cell * weeks + week;
        double[] raw = sums[index];
        if (raw == null) {
            raw = new double[Raw.values().length];
            sums[index] = raw;
        }
        return raw;
    }

    boolean isEmpty(int cell, int week) {
        return sums[cell * weeks + week] == null;
    }

    BitSet[] selling() {
        return selling;
    }

    BitSet[] onPromotion() {
        return onPromotion;
    }

    /** What is counted in a store before it is rounded for publication. */
    enum Raw {
        VALUE,
        UNITS,
        PROMO_VALUE,
        PROMO_UNITS,
        BASE_VALUE,
        BASE_UNITS
    }
}
