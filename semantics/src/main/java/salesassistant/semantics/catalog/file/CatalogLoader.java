package salesassistant.semantics.catalog.file;

import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DefaultPeriod;
import salesassistant.semantics.catalog.Defaults;

/** Reads a catalog from a Unity Catalog metric view and the overlay that says what the metric view cannot. */
public final class CatalogLoader {

    private CatalogLoader() {}

    /** The catalog of both files; refused with what is wrong and what to do if it would give wrong numbers. */
    public static Catalog load(Reader metricView, Reader overlay) {
        var view = MetricView.read(YamlText.root(metricView, "metric view"));
        var catalog = assemble(view, YamlText.root(overlay, "overlay"));
        CatalogChecks.check(catalog);
        return new SettledWords(catalog).catalog();
    }

    /**
     * The catalog of a company's own metric view, as its workspace returns it; what could not be understood stands in its
     * {@link LeafView#remarks()} and is refused only if nothing could be asked without it.
     *
     * @param sourceName the view's full name, for example {@code catalog.schema.view}
     */
    public static Catalog load(Reader metricView, Optional<Reader> overlay, String sourceName) {
        return load(metricView, overlay, sourceName, Map.of());
    }

    /**
     * The same where the workspace also tells the types of the view's columns.
     *
     * @param columnTypes the type of each column as SQL writes it, by the column's name; columns may be missing
     */
    public static Catalog load(
            Reader metricView, Optional<Reader> overlay, String sourceName, Map<String, String> columnTypes) {
        var view = ViewFile.read(YamlText.root(metricView, "metric view"));
        var said = new ViewOverlay(overlay.map(reader -> YamlText.root(reader, "overlay")));
        return new ViewCatalog(view, said, sourceName, columnTypes).catalog();
    }

    private static Catalog assemble(MetricView view, YamlNode root) {
        root.only(
                "model",
                "grain",
                "partitions",
                "time",
                "dimensions",
                "measures",
                "defaults",
                "currencies",
                "vat",
                "holidays",
                "data_quality",
                "lint",
                "ambiguity",
                "superlatives",
                "definition_phrases",
                "guidance_phrases",
                "topics",
                "suggestions");
        var dimensions = new OverlayDimensions(view);
        var measures = new OverlayMeasures(view);
        var partitions = dimensions.partitions(root.get("partitions"));
        var period = partitions.stream()
                .filter(p -> p.axis() == Axis.PERIOD)
                .findFirst()
                .orElseThrow(() -> root.get("partitions").wrong("the partition period is missing"));
        var trade = new OverlayTrade(root);
        var offered = measures.read(root.get("measures"));
        return new Catalog(
                root.text("model"),
                view.source(),
                offered,
                dimensions.dimensions(root.get("dimensions")),
                partitions,
                dimensions.time(root.get("time"), period),
                defaults(root.get("defaults"), measures.periods(root.get("measures"))),
                OverlayTrade.pairs(root.get("currencies")),
                trade.notes(),
                new OverlayTopics(root).topics(offered),
                trade.suggestions(),
                trade.rules());
    }

    private static Defaults defaults(YamlNode node, Map<String, DefaultPeriod> periods) {
        node.only("measure", "filters", "period_weeks", "ranking", "own");
        var own = node.get("own").only("dimension", "member");
        return new Defaults(
                node.text("measure"),
                node.find("filters").map(OverlayTrade::pairs).orElse(Map.of()),
                node.get("period_weeks").integer(),
                node.get("ranking").integer(),
                periods,
                own.text("dimension"),
                own.text("member"));
    }
}
