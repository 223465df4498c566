package salesassistant.sample;

import java.util.List;

/** A country with its regions, its money and the weekly turnover of its grocery trade. */
record Country(
        String code,
        String marketName,
        double weeklyTurnoverMillion,
        String currency,
        double euroRate,
        double priceLevel,
        List<Region> regions) {

    static final String HOME = "SE";

    /** A part of a country and its share of the country's stores. */
    record Region(String name, double shareOfStores) {}

    /** Whether the sample's own company comes from here. */
    boolean isHome() {
        return code.equals(HOME);
    }

    static List<Country> all() {
        var regions = Table.read("regions.csv").rows();
        return Table.read("countries.csv").rows().stream()
                .map(row -> of(row, regions))
                .toList();
    }

    private static Country of(Table.Row row, List<Table.Row> regions) {
        String code = row.text("country");
        return new Country(
                code,
                row.text("market_name"),
                row.number("weekly_turnover_million"),
                row.text("currency"),
                row.number("eur_rate"),
                row.number("price_level"),
                regions.stream()
                        .filter(region -> region.text("country").equals(code))
                        .map(region -> new Region(region.text("region"), region.number("share_of_stores")))
                        .toList());
    }
}
