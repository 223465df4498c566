package salesassistant.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A store concept of a retailer group: what its stores are like and how many of them are in the panel. */
record Banner(
        int index,
        Country country,
        String group,
        String name,
        String channel,
        double shareOfTurnover,
        int stores,
        int panelStores,
        double priceIndex,
        double promotionIntensity,
        double listingFactor,
        boolean estimated,
        Map<String, Double> regionSkew) {

    static List<Banner> all() {
        Map<String, Country> countries =
                Country.all().stream().collect(Collectors.toMap(Country::code, Function.identity()));
        var rows = Table.read("banners.csv").rows();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> {
                    var row = rows.get(index);
                    return of(index, row, Table.known(countries, row.text("country")));
                })
                .toList();
    }

    private static Banner of(int index, Table.Row row, Country country) {
        return new Banner(
                index,
                country,
                row.text("retailer_group"),
                row.text("banner"),
                row.text("channel"),
                row.number("share_of_turnover"),
                row.whole("stores"),
                row.whole("panel_stores"),
                row.number("price_index"),
                row.number("promotion_intensity"),
                row.number("listing_factor"),
                row.text("coverage").equals("estimated"),
                skew(row.text("region_skew")));
    }

    private static Map<String, Double> skew(String text) {
        return Arrays.stream(text.split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Double.valueOf(pair[1])));
    }

    /** How the banner's stores are spread over the regions of its country. */
    double weightOf(Country.Region region) {
        return region.shareOfStores() * regionSkew.getOrDefault(region.name(), 1.0);
    }
}
