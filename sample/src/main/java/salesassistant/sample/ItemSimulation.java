package salesassistant.sample;

import java.util.BitSet;
import java.util.List;

/** Sells one article in every store of the panel, week by week. */
final class ItemSimulation {

    private static final double USUAL_EMPTY_SHELF = .02;

    private final World world;
    private final CategoryTrade trade;
    private final Listings listings;
    private final Item item;
    private final List<Effect> effects;
    private final BannerWeeks[] banners;
    private final double[] demand;
    private final double[] priceMoves;
    private final StoreChance chance;
    private final PanelSales sales;

    ItemSimulation(World world, CategoryTrade trade, Listings listings, Item item) {
        this.world = world;
        this.trade = trade;
        this.listings = listings;
        this.item = item;
        this.effects = world.effectsOn(item);
        this.banners = new BannerWeeks[world.panel().banners().size()];
        this.demand = trade.demand(item);
        this.priceMoves = priceMoves(world, item);
        this.chance = StoreChance.of(world.seed(), item);
        this.sales = new PanelSales(world);
    }

    static double[] priceMoves(World world, Item item) {
        double[] moves = new double[world.weeks().count()];
        var effects = world.effectsOn(item);
        for (int t = 0; t < moves.length; t++) {
            moves[t] = 1;
            for (Effect effect : effects) {
                moves[t] *= effect.price(t);
            }
        }
        return moves;
    }

    PanelSales run() {
        var stores = world.panel().stores();
        for (int position = 0; position < stores.size(); position++) {
            if (!listings.weeksOf(item, stores.get(position)).isEmpty()) {
                sell(position, stores.get(position));
            }
        }
        return sales;
    }

    private void sell(int position, Store store) {
        var banner = bannerWeeks(store.banner());
        var luck = chance.at(store);
        double appetite = appetite(position, store);
        BitSet listed = listings.weeksOf(item, store);
        for (int t = listed.nextSetBit(0); t >= 0; t = listed.nextSetBit(t + 1)) {
            var week = new StoreWeek(store, t, banner, luck);
            double availability = luck.availability(t, emptyShelf(store, t));
            double base = appetite * wish(store, t) * banner.shock(t) * availability;
            double mean = base * push(week) * luck.noise(t);
            count(position, week, luck.units(t, mean), base * banner.baselineNoise(t));
        }
    }

    /** One store in one week, with its banner's plans and its own luck. */
    private record StoreWeek(Store store, int t, BannerWeeks banner, StoreChance.Luck luck) {

        /** How deep the store cut the price some weeks ago; 0 without a promotion. */
        double depth(int weeksAgo) {
            return luck.complies() ? banner.promotion(t - weeksAgo) : 0;
        }

        boolean isPromoted() {
            return depth(0) > 0;
        }

        boolean isFeatured() {
            return banner.isFeatured(t);
        }

        boolean isDisplayed() {
            return luck.isDisplayed(t);
        }
    }

    private BannerWeeks bannerWeeks(Banner banner) {
        BannerWeeks known = banners[banner.index()];
        if (known == null) {
            known = new BannerWeeks(world, trade, item, banner);
            banners[banner.index()] = known;
        }
        return known;
    }

    /** What the store would sell in an ordinary week. */
    private double appetite(int position, Store store) {
        double perMillion = item.weight()
                * trade.category().weeklyMillionSek()
                * 1e6
                / Panel.SWEDISH_WEEKLY_TURNOVER_MILLION
                / item.price();
        double taste = NormalStream.of(world.seed(), "taste")
                .at(item.tasteIndex())
                .at(store.index())
                .value();
        double weight = trade.storeWeight(position) / store.country().priceLevel();
        return perMillion * weight * StrictMath.exp(.35 * taste);
    }

    /** How shoppers' wish moves with the season, the list price, the tax and the planted events. */
    private double wish(Store store, int t) {
        double wish = demand[t];
        if (priceMoves[t] != 1) {
            wish *= StrictMath.pow(priceMoves[t], trade.category().regularElasticity());
        }
        double vat = Weeks.vatFactor(store.country(), t);
        if (vat != 1) {
            wish *= StrictMath.pow(vat, -.3);
        }
        for (Effect effect : effects) {
            wish *= effect.demand(store, t, listings);
        }
        return wish;
    }

    private double emptyShelf(Store store, int t) {
        double probability = USUAL_EMPTY_SHELF;
        for (Effect effect : effects) {
            probability = effect.emptyShelf(store, t, probability);
        }
        return probability;
    }

    /** The lift of a promotion, or the dip after one while shoppers eat their stock. */
    private double push(StoreWeek week) {
        if (week.isPromoted()) {
            double lift = StrictMath.pow(1 - week.depth(0), trade.category().promotionElasticity());
            return lift * (week.isFeatured() ? 1.30 : 1) * (week.isDisplayed() ? 1.45 : 1);
        }
        double stocked = week.depth(1) > 0 ? .20 : week.depth(2) > 0 ? .10 : 0;
        return 1 - trade.category().storability() * stocked;
    }

    private void count(int position, StoreWeek week, double units, double base) {
        int t = week.t();
        double projection = week.store().projection();
        double regular = week.banner().price(t);
        double[] raw = sales.at(world.markets().cellOf(position), t);
        raw[PanelSales.BASE_UNITS] += base * projection;
        raw[PanelSales.BASE_VALUE] += base * regular * projection;
        if (units <= 0) {
            return;
        }
        double value = units * regular * (1 - week.depth(0)) * projection;
        raw[PanelSales.UNITS] += units * projection;
        raw[PanelSales.VALUE] += value;
        sales.selling()[position].set(t);
        if (week.isPromoted()) {
            raw[PanelSales.PROMO_UNITS] += units * projection;
            raw[PanelSales.PROMO_VALUE] += value;
            sales.onPromotion()[position].set(t);
        }
    }
}
