package salesassistant.semantics.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Defaults;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.PeriodColumns;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;

/** A catalog of a few measures and dimensions, small enough to keep in mind while reading a test. */
public final class SmallCatalog {

    /** The data of the examples: up to week 46 of 2026. */
    public static final DataSpan SPAN = new DataSpan(LocalDate.of(2023, 1, 8), LocalDate.of(2026, 11, 15));

    private static final List<String> PRODUCT = List.of("CATEGORY", "MANUFACTURER", "BRAND", "ITEM");
    private static final List<String> MARKET = List.of("COUNTRY", "RETAILER_GROUP", "BANNER", "REGION");

    private SmallCatalog() {}

    /** The catalog without any note about the data. */
    public static Catalog catalog() {
        return with(List.of());
    }

    /** The catalog with notes about the data. */
    public static Catalog with(List<Note> notes) {
        return new Catalog(
                "sales",
                "sales",
                measures(),
                dimensions(),
                List.of(
                        new Partition(Axis.PRODUCT, "product_level", PRODUCT, "CATEGORY"),
                        new Partition(Axis.MARKET, "market_level", MARKET, "COUNTRY"),
                        new Partition(Axis.PERIOD, "period_type", List.of("MAT", "YTD", "P4W", "WEEK"), "WEEK")),
                new PeriodColumns("period_type", "WEEK", "period_id", "period_end_date", "iso_year", "iso_week"),
                new Defaults("sales_value", Map.of("country", "SE"), 52, 10, "manufacturer", "Nordvik Foods"),
                Map.of("SE", "SEK", "NO", "NOK"),
                notes,
                List.of(),
                Map.of());
    }

    private static final Map<String, String> KNOWN =
            Map.of("Värdeförsäljning", "Värdeförsäljningen", "Vägd distribution", "Den vägda distributionen");

    private static List<Measure> measures() {
        var sum = new Rollup.Sum();
        var ratio = new Rollup.RatioOfSums();
        return List.of(
                measure("sales_value", "Value sales", "Värdeförsäljning", sum, Unit.CURRENCY, 0),
                measure("sales_units", "Unit sales", "Antal", sum, Unit.PACKS, 0),
                measure("base_value", "Base sales", "Basförsäljning", sum, Unit.CURRENCY, 0),
                measure("incremental_value", "Incremental sales", "Merförsäljning", sum, Unit.CURRENCY, 0),
                measure("price_per_kg", "Price per kg", "Kilopris", ratio, Unit.CURRENCY_PER_KILOGRAM, 2),
                measure("promo_share", "Promo share", "Kampanjandel", ratio, Unit.PERCENT, 1),
                measure(
                        "weighted_distribution",
                        "Weighted distribution",
                        "Vägd distribution",
                        new Rollup.RowOnly("weighted_distribution", "pcv_selling", "pcv_universe", true),
                        Unit.PERCENT,
                        1),
                measure("tdp", "TDP", "TDP", new Rollup.SumOverItems("tdp", "wd"), Unit.DISTRIBUTION_POINTS, 1));
    }

    private static Measure measure(String name, String en, String sv, Rollup rollup, Unit unit, int decimals) {
        return new Measure(
                name,
                new Label(en, sv),
                new Label(en, KNOWN.getOrDefault(sv, sv)),
                Label.of(""),
                new Expression.SumOf(name),
                rollup,
                unit,
                decimals,
                Favourable.UP,
                new Terms(List.of(en), List.of(sv)),
                OptionalInt.empty(),
                false);
    }

    private static List<Dimension> dimensions() {
        return List.of(
                dimension("country", "Country", "Land", Axis.MARKET, ValueType.TEXT, MARKET),
                dimension("retailer", "Retailer", "Kedja", Axis.MARKET, ValueType.TEXT, MARKET.subList(1, 3)),
                dimension("banner", "Banner", "Butikskoncept", Axis.MARKET, ValueType.TEXT, MARKET.subList(2, 3)),
                dimension("region", "Region", "Region", Axis.MARKET, ValueType.TEXT, MARKET.subList(3, 4)),
                dimension("category", "Category", "Kategori", Axis.PRODUCT, ValueType.TEXT, PRODUCT),
                dimension(
                        "manufacturer",
                        "Manufacturer",
                        "Tillverkare",
                        Axis.PRODUCT,
                        ValueType.TEXT,
                        PRODUCT.subList(1, 4)),
                dimension("brand", "Brand", "Varumärke", Axis.PRODUCT, ValueType.TEXT, PRODUCT.subList(2, 4)),
                dimension("item", "Product", "Produkt", Axis.PRODUCT, ValueType.TEXT, PRODUCT.subList(3, 4)),
                dimension("organic", "Organic", "Ekologisk", Axis.PRODUCT, ValueType.BOOLEAN, PRODUCT.subList(3, 4)),
                dimension("pack_size", "Pack size", "Storlek", Axis.PRODUCT, ValueType.NUMBER, PRODUCT.subList(3, 4)),
                dimension("launched", "Launched", "Lanserad", Axis.PRODUCT, ValueType.DATE, PRODUCT.subList(3, 4)));
    }

    private static Dimension dimension(
            String name, String en, String sv, Axis axis, ValueType type, List<String> levels) {
        var displays = name.equals("country")
                ? Map.of("SE", new Label("Sweden", "Sverige"), "NO", new Label("Norway", "Norge"))
                : Map.<String, Label>of();
        var nouns = new Terms(
                List.of(en.toLowerCase(java.util.Locale.ROOT), en.toLowerCase(java.util.Locale.ROOT) + "s"),
                List.of(sv.toLowerCase(java.util.Locale.ROOT)));
        return new Dimension(name, name, new Label(en, sv), axis, type, levels, nouns, Map.of(), displays, false);
    }
}
