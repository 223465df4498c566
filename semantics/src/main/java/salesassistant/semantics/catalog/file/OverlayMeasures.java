package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.DefaultPeriod;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;

/** Reads the overlay's part about measures and joins it with what the metric view says of them. */
final class OverlayMeasures {

    private final MetricView view;

    OverlayMeasures(MetricView view) {
        this.view = view;
    }

    List<Measure> read(YamlNode node) {
        var entries = node.entries();
        for (var name : view.measures().keySet()) {
            if (!entries.containsKey(name)) {
                throw node.wrong("the measure " + name
                        + " of the metric view has no entry, so nobody knows whether it may be added up; give it one");
            }
        }
        var measures = new ArrayList<Measure>();
        entries.forEach((name, entry) -> measures.add(measure(name, entry)));
        return measures;
    }

    /** The measures that have a default period of their own. */
    Map<String, DefaultPeriod> periods(YamlNode node) {
        var periods = new LinkedHashMap<String, DefaultPeriod>();
        node.entries()
                .forEach((name, entry) ->
                        entry.find("default_period").ifPresent(period -> periods.put(name, period(period))));
        return periods;
    }

    private Measure measure(String name, YamlNode node) {
        node.only(
                "label",
                "comment",
                "rollup",
                "column",
                "item_column",
                "pool",
                "time_rule",
                "measure",
                "points",
                "unit",
                "decimals",
                "favourable",
                "terms",
                "missing_row_means",
                "caution_below",
                "default_period");
        var entry = view.measures().get(name);
        if (entry == null) {
            throw node.wrong(
                    view.windowed().contains(name)
                            ? "the metric view gives " + name + " a window, which is not read; leave it out here"
                            : "the metric view has no measure called " + name);
        }
        var terms = node.find("terms").map(YamlNode::terms).orElse(Terms.NONE);
        var label = new Label(
                entry.displayName(),
                node.find("label").map(OverlayMeasures::inSwedish).orElse(""));
        return new Measure(
                name,
                label,
                known(label, node.find("label")),
                new Label(entry.comment(), swedish(node, "comment")),
                ExpressionReader.read(name, entry.expr()),
                rollup(node),
                node.get("unit").choice(Unit.class),
                node.get("decimals").integer(),
                node.get("favourable").choice(Favourable.class),
                Words.of(label, entry, terms),
                node.find("caution_below").map(n -> OptionalInt.of(n.integer())).orElse(OptionalInt.empty()),
                node.find("missing_row_means").map(OverlayMeasures::isZero).orElse(false));
    }

    private static String inSwedish(YamlNode label) {
        return label.only("sv", "sv_known").find("sv").map(YamlNode::text).orElse("");
    }

    /** What sentences call it; English speaks of measures without an article. */
    static Label known(Label label, Optional<YamlNode> said) {
        return new Label(
                label.en(),
                said.flatMap(node -> node.find("sv_known")).map(YamlNode::text).orElse(label.sv()));
    }

    private static Rollup rollup(YamlNode node) {
        var rollup = node.get("rollup");
        return switch (rollup.text()) {
            case "sum" -> new Rollup.Sum();
            case "ratio_of_sums", "recompute" -> new Rollup.RatioOfSums();
            case "row_only" -> rowOnly(node);
            case "sum_over_items_one_market_one_period" ->
                new Rollup.SumOverItems(node.text("column"), node.text("item_column"));
            case "per_distribution_point" -> new Rollup.PerDistributionPoint(node.text("measure"), node.text("points"));
            case "count_of_items" -> new Rollup.CountOfItems();
            default ->
                throw rollup.wrong(
                        rollup.text() + " is no roll-up rule; there are sum, ratio_of_sums, recompute, row_only,"
                                + " sum_over_items_one_market_one_period, per_distribution_point and count_of_items");
        };
    }

    private static Rollup rowOnly(YamlNode node) {
        var pool = node.find("pool").map(p -> p.only("selling", "universe"));
        var timeRule = node.get("time_rule");
        return new Rollup.RowOnly(
                node.text("column"),
                pool.map(p -> p.text("selling")).orElse(""),
                pool.map(p -> p.text("universe")).orElse(""),
                switch (timeRule.text()) {
                    case "avg" -> true;
                    case "none" -> false;
                    default -> throw timeRule.wrong("the time rule of a row's own number is avg or none");
                });
    }

    private static DefaultPeriod period(YamlNode node) {
        node.only("rows", "weeks");
        return new DefaultPeriod(node.text("rows"), node.get("weeks").integer());
    }

    private static boolean isZero(YamlNode node) {
        if (node.integer() != 0) {
            throw node.wrong("a missing row can only mean 0; leave the key out where it says nothing");
        }
        return true;
    }

    /** The Swedish half of a text whose English half the metric view gives. */
    static String swedish(YamlNode node, String key) {
        return node.find(key)
                .map(n -> n.only("sv").find("sv").map(YamlNode::text).orElse(""))
                .orElse("");
    }
}
