package salesassistant.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The panel of stores of all countries, of which a profile uses those of its own countries. */
record Panel(List<Banner> banners, List<Store> stores) {

    /** The turnover by which the market values of the categories are stated. */
    static final double SWEDISH_WEEKLY_TURNOVER_MILLION = 6300;

    static Panel of(SampleSettings settings) {
        var banners = Banner.all();
        var stores = new ArrayList<Store>();
        var size = NormalStream.of(settings.seed(), "size");
        for (Banner banner : banners) {
            addStores(banner, size.at(banner.index()), stores);
        }
        return new Panel(
                banners,
                stores.stream()
                        .filter(store -> settings.profile().covers(store.country()))
                        .toList());
    }

    int largestIndex() {
        return stores.getLast().index();
    }

    private static void addStores(Banner banner, NormalStream size, List<Store> stores) {
        int panel = banner.panelStores();
        double[] sizes = IntStream.range(0, panel)
                .mapToDouble(k -> StrictMath.exp(0.45 * size.at(k).value()))
                .toArray();
        double mean = IntStream.range(0, panel).mapToDouble(k -> sizes[k]).sum() / panel;
        double turnover = banner.country().weeklyTurnoverMillion() * banner.shareOfTurnover() / banner.stores();
        for (int k = 0; k < panel; k++) {
            int standsFor = banner.stores() * (k + 1) / panel - banner.stores() * k / panel;
            stores.add(new Store(
                    stores.size(),
                    banner,
                    region(banner, (k + 0.5) / panel),
                    turnover * (sizes[k] / mean),
                    (double) banner.stores() / panel,
                    standsFor));
        }
    }

    /** The region at the given share of the way through the banner's stores. */
    private static String region(Banner banner, double position) {
        var regions = banner.country().regions();
        double total = regions.stream().mapToDouble(banner::weightOf).sum();
        double reached = 0;
        for (var region : regions) {
            reached += banner.weightOf(region) / total;
            if (reached >= position) {
                return region.name();
            }
        }
        return regions.getLast().name();
    }
}
