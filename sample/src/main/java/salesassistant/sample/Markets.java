package salesassistant.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** The published markets and, for every cell of the panel (a banner in a region), the markets it counts in. */
final class Markets {

    private static final List<String> CHANNELS =
            List.of("Hypermarket", "Supermarket", "Discount", "Convenience", "Online");

    private final List<Market> all;
    private final List<Cell> cells;
    private final int[] cellOfStore;
    private final int[][] marketsOfCell;

    /** The stores of one banner in one region: the smallest thing that is ever added up. */
    private record Cell(int banner, String region) {

        static Cell of(Store store) {
            return new Cell(store.banner().index(), store.region());
        }
    }

    private Markets(List<Market> all, List<Store> stores) {
        this.all = List.copyOf(all);
        this.cells = stores.stream().map(Cell::of).distinct().toList();
        this.cellOfStore =
                stores.stream().mapToInt(store -> cells.indexOf(Cell.of(store))).toArray();
        this.marketsOfCell = new int[cells.size()][];
        for (Store store : stores) {
            marketsOfCell[cells.indexOf(Cell.of(store))] = IntStream.range(0, all.size())
                    .filter(m -> all.get(m).stores().test(store))
                    .toArray();
        }
    }

    static Markets of(Panel panel, Profile profile) {
        var markets = new ArrayList<Market>();
        var stores = panel.stores();
        for (Country country : stores.stream().map(Store::country).distinct().toList()) {
            var banners = panel.banners().stream()
                    .filter(banner -> banner.country().equals(country))
                    .toList();
            markets.add(total(country));
            channels(country, banners, markets);
            groups(country, banners, markets);
            banners.forEach(banner -> markets.add(banner(banner)));
            country.regions().forEach(region -> markets.add(region(country, region.name())));
            stores.stream()
                    .filter(store -> store.country().equals(country))
                    .map(Cell::of)
                    .distinct()
                    .forEach(cell -> markets.add(cluster(panel.banners().get(cell.banner()), cell.region())));
        }
        markets.removeIf(market -> !profile.publishes(market.level()));
        return new Markets(markets, stores);
    }

    List<Market> all() {
        return all;
    }

    int count() {
        return all.size();
    }

    int cells() {
        return cells.size();
    }

    /** The cell of the store at a position of the panel. */
    int cellOf(int position) {
        return cellOfStore[position];
    }

    int[] marketsOf(int cell) {
        return marketsOfCell[cell];
    }

    private static Market total(Country country) {
        return new Market(
                totalId(country),
                country.marketName(),
                MarketLevel.COUNTRY,
                country,
                null,
                null,
                null,
                null,
                null,
                store -> store.country().equals(country));
    }

    private static void channels(Country country, List<Banner> banners, List<Market> markets) {
        CHANNELS.stream()
                .filter(channel ->
                        banners.stream().anyMatch(banner -> banner.channel().equals(channel)))
                .forEach(channel -> markets.add(new Market(
                        "%s-CH-%s".formatted(country.code(), start(channel, 5)),
                        "%s %s".formatted(country.code(), channel),
                        MarketLevel.CHANNEL,
                        country,
                        channel,
                        null,
                        null,
                        null,
                        totalId(country),
                        store -> store.country().equals(country)
                                && store.banner().channel().equals(channel))));
    }

    private static void groups(Country country, List<Banner> banners, List<Market> markets) {
        banners.stream()
                .map(Banner::group)
                .distinct()
                .forEach(group -> markets.add(new Market(
                        groupId(country, group),
                        group + " Total",
                        MarketLevel.RETAILER_GROUP,
                        country,
                        null,
                        group,
                        null,
                        null,
                        totalId(country),
                        store -> store.country().equals(country)
                                && store.banner().group().equals(group))));
    }

    private static Market banner(Banner banner) {
        return new Market(
                bannerId(banner),
                banner.name(),
                MarketLevel.BANNER,
                banner.country(),
                banner.channel(),
                banner.group(),
                banner.name(),
                null,
                groupId(banner.country(), banner.group()),
                store -> store.banner().equals(banner));
    }

    private static Market region(Country country, String region) {
        return new Market(
                "%s-RE-%s".formatted(country.code(), start(region, 4)),
                "%s Region %s".formatted(country.code(), region),
                MarketLevel.REGION,
                country,
                null,
                null,
                null,
                region,
                totalId(country),
                store -> store.country().equals(country) && store.region().equals(region));
    }

    private static Market cluster(Banner banner, String region) {
        return new Market(
                "%s-%s".formatted(bannerId(banner).replace("-BA-", "-CL-"), start(region, 4)),
                "%s %s".formatted(banner.name(), region),
                MarketLevel.CLUSTER,
                banner.country(),
                banner.channel(),
                banner.group(),
                banner.name(),
                region,
                bannerId(banner),
                store -> store.banner().equals(banner) && Objects.equals(store.region(), region));
    }

    private static String totalId(Country country) {
        return country.code() + "-TOT";
    }

    private static String groupId(Country country, String group) {
        return "%s-RG-%s".formatted(country.code(), start(group, 6));
    }

    private static String bannerId(Banner banner) {
        return String.format(Locale.ROOT, "%s-BA-%02d", banner.country().code(), banner.index());
    }

    private static String start(String name, int length) {
        return name.substring(0, Math.min(length, name.length()))
                .toUpperCase(Locale.ROOT)
                .strip();
    }
}
