package salesassistant.sample;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/** The sales of one product node by market and week, and the stores that sold it. */
final class Tally {

    private final int weeks;
    private final long[] sums;
    private final BitSet[] selling;
    private final BitSet[] onPromotion;

    private Tally(World world, BitSet[] selling, BitSet[] onPromotion) {
        this.weeks = world.weeks().count();
        this.sums = new long[world.markets().count() * weeks * Measure.COUNT];
        this.selling = selling;
        this.onPromotion = onPromotion;
    }

    static Tally empty(World world) {
        int stores = world.panel().stores().size();
        return new Tally(world, bits(stores), bits(stores));
    }

    private static BitSet[] bits(int stores) {
        return Stream.generate(BitSet::new).limit(stores).toArray(BitSet[]::new);
    }

    /** Rounds the panel's sales cell by cell, once, so that every cut of the trade adds the same whole numbers. */
    static Tally of(World world, Item item, PanelSales sales) {
        var tally = new Tally(world, sales.selling(), sales.onPromotion());
        var markets = world.markets();
        long[] whole = new long[Measure.COUNT];
        for (int cell = 0; cell < markets.cells(); cell++) {
            for (int t = 0; t < tally.weeks; t++) {
                if (!sales.isEmpty(cell, t)) {
                    round(sales.at(cell, t), item.grams(), whole);
                    for (int market : markets.marketsOf(cell)) {
                        tally.addAt(market, t, whole);
                    }
                }
            }
        }
        return tally;
    }

    private static void round(double[] raw, int grams, long[] whole) {
        long units = Math.round(raw[PanelSales.UNITS]);
        long promoUnits = Math.round(raw[PanelSales.PROMO_UNITS]);
        long baseHundredths = Math.round(raw[PanelSales.BASE_UNITS] * 100);
        whole[Measure.VALUE] = Math.round(raw[PanelSales.VALUE] * 100);
        whole[Measure.UNITS] = units;
        whole[Measure.VOLUME] = units * grams;
        whole[Measure.PROMO_VALUE] = Math.round(raw[PanelSales.PROMO_VALUE] * 100);
        whole[Measure.PROMO_UNITS] = promoUnits;
        whole[Measure.PROMO_VOLUME] = promoUnits * grams;
        whole[Measure.BASE_VALUE] = Math.round(raw[PanelSales.BASE_VALUE] * 100);
        whole[Measure.BASE_UNITS] = baseHundredths;
        whole[Measure.BASE_VOLUME] = Math.round(baseHundredths * grams / 100.0);
    }

    private void addAt(int market, int week, long[] whole) {
        int offset = (market * weeks + week) * Measure.COUNT;
        for (int m = 0; m < Measure.COUNT; m++) {
            sums[offset + m] += whole[m];
        }
    }

    void add(Tally part) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += part.sums[i];
        }
        for (int s = 0; s < selling.length; s++) {
            selling[s].or(part.selling[s]);
            onPromotion[s].or(part.onPromotion[s]);
        }
    }

    /** The sums of a market over a window, written into the given array. */
    void sum(int market, Window window, long[] into) {
        Arrays.fill(into, 0);
        int from = (market * weeks + window.first()) * Measure.COUNT;
        int to = (market * weeks + window.last() + 1) * Measure.COUNT;
        for (int i = from; i < to; i += Measure.COUNT) {
            for (int m = 0; m < Measure.COUNT; m++) {
                into[m] += sums[i + m];
            }
        }
    }

    BitSet[] selling() {
        return selling;
    }

    BitSet[] onPromotion() {
        return onPromotion;
    }
}
