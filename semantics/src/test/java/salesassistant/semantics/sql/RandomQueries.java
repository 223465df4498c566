package salesassistant.semantics.sql;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;

/** Random parts of queries that the sample can answer. */
final class RandomQueries {

    /** Base sales are left out: the model expects some where an item has no row because nothing was sold. */
    static final List<String> ADDITIVE = List.of("sales_value", "sales_units", "sales_volume", "promo_sales_value");

    private RandomQueries() {}

    static Arbitrary<String> measures() {
        return Arbitraries.of(ADDITIVE);
    }

    static Arbitrary<Set<String>> dimensions() {
        var products = Arbitraries.of(
                "category",
                "segment",
                "manufacturer",
                "brand",
                "product_name",
                "organic",
                "pack_size_g",
                "flavour",
                "private_label");
        var markets = Arbitraries.of("region", "banner", "channel", "retailer_group", "country");
        return Combinators.combine(
                        products.set().ofMinSize(0).ofMaxSize(2),
                        markets.set().ofMinSize(0).ofMaxSize(1))
                .as((some, others) -> {
                    var all = new java.util.LinkedHashSet<>(some);
                    all.addAll(others);
                    return all;
                });
    }

    static Arbitrary<List<Breakdown.ByTime>> times() {
        return Arbitraries.of(
                List.of(),
                List.of(),
                List.of(new Breakdown.ByTime(Grain.WEEK, 1)),
                List.of(new Breakdown.ByTime(Grain.MONTH, 1)),
                List.of(new Breakdown.ByTime(Grain.QUARTER, 1)),
                List.of(new Breakdown.ByTime(Grain.FOUR_WEEKS, 1)),
                List.of(new Breakdown.ByTime(Grain.YEAR, 1)));
    }

    static Arbitrary<Filter> filters() {
        return combined(combined(leaves()));
    }

    private static Arbitrary<Filter> combined(Arbitrary<Filter> parts) {
        return Arbitraries.oneOf(
                parts,
                parts,
                parts.map(Filter.Not::new),
                parts.list().ofMinSize(2).ofMaxSize(3).map(Filter.And::new),
                parts.list().ofMinSize(2).ofMaxSize(3).map(Filter.Or::new));
    }

    private static Arbitrary<Filter> leaves() {
        return Arbitraries.of(
                new Filter.All(),
                new Filter.In("category", List.of("Ketchup")),
                new Filter.In("brand", List.of("Solgård", "Rubino", "PL Almgren")),
                new Filter.NotIn("brand", List.of("Rågfors")),
                new Filter.In("organic", List.of("false")),
                new Filter.In("private_label", List.of("true")),
                new Filter.NotIn("flavour", List.of("Chilli", "Sesame")),
                new Filter.Compare("pack_size_g", Comparator.AT_MOST, "500"),
                new Filter.Compare("pack_size_g", Comparator.LESS_THAN, "1000"),
                new Filter.Compare("launch_date", Comparator.AT_LEAST, "2018-01-01"),
                new Filter.In("segment", List.of("Classic", "Rye")));
    }
}
