package salesassistant.sample;

import java.util.BitSet;
import java.util.stream.Stream;

/** What the panel sold of one article: projected sums by cell and week, and which store sold it when. */
final class PanelSales {

    /** The places of what is counted in a store, before it is rounded for publication. */
    static final int VALUE = 0;

    static final int UNITS = 1;
    static final int PROMO_VALUE = 2;
    static final int PROMO_UNITS = 3;
    static final int BASE_VALUE = 4;
    static final int BASE_UNITS = 5;

    private static final int COUNT = 6;

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

    /** The raw sums of a cell and week, by their places. */
    double[] at(int cell, int week) {
        int index = cell * weeks + week;
        double[] raw = sums[index];
        if (raw == null) {
            raw = new double[COUNT];
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
}
