package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Defaults;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.PeriodColumns;
import salesassistant.semantics.catalog.SqlNames;

/** Puts a catalog together of a company's metric view and, where there is one, its overlay. */
final class ViewCatalog {

    private static final String WEEK = "WEEK";
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int SHOWN = 10;

    private final ViewFile file;
    private final ViewOverlay overlay;
    private final String sourceName;
    private final Map<String, String> types;
    private final List<String> remarks;

    ViewCatalog(ViewFile file, ViewOverlay overlay, String sourceName, Map<String, String> types) {
        this.file = file;
        this.overlay = overlay;
        this.sourceName = sourceName;
        this.types = types;
        this.remarks = new ArrayList<>(file.remarks());
    }

    Catalog catalog() {
        var fields = file.fieldsByName();
        overlay.names(names(file.measures()), fields.keySet());
        var time = new ViewTime(file, types);
        var day = day(time, fields);
        var expressions = new ViewExpressions(file, time.columns(day));
        var currency = overlay.currency().or(() -> ViewUnits.currency(file.measures(), remarks));
        var offered = file.measures().stream()
                .filter(measure -> ViewOverlay.offered(overlay.measure(measure.name())))
                .toList();
        var measures = new ViewMeasures(offered, overlay, expressions, new ViewUnits(expressions, currency));
        measures.refused()
                .forEach((measure, why) ->
                        remarks.add("The measure " + measure.name() + " is not offered: " + why + "."));
        var dimensions = new ViewDimensions(overlay, types).of(offeredFields(time, day));
        var all = new ViewSales(measures).measures();
        var sql = time.sql(day);
        var defaults = defaults(all, dimensions, measures);
        var rules = new ViewRules(overlay, all, measures.refused());
        var catalog = new Catalog(
                overlay.find("model").map(YamlNode::text).orElse(sourceName),
                SqlNames.source(sourceName),
                all,
                dimensions,
                ViewDimensions.partitions(),
                new PeriodColumns("", WEEK, "", sql, "", ""),
                defaults,
                overlay.find("currencies").map(OverlayTrade::pairs).orElse(Map.of()),
                rules.notes(),
                rules.topics(),
                suggestions(new ViewSuggestions(all, dimensions, defaults.measure(), measures)),
                rules.trade(),
                Optional.of(new LeafView(sql, day.name(), currency, measures.baked(), measures.onlyBaked(), remarks)));
        return rules.settled(catalog);
    }

    private Map<Language, List<String>> suggestions(ViewSuggestions made) {
        return overlay.root()
                .filter(root -> root.find("suggestions").isPresent())
                .map(root -> new OverlayTrade(root).suggestions())
                .orElseGet(made::all);
    }

    private ViewFile.Entry day(ViewTime time, Map<String, ViewFile.Entry> fields) {
        var said = overlay.day();
        if (said.isPresent()) {
            var field = fields.get(said.get().text());
            if (field == null) {
                throw said.get()
                        .wrong("the metric view has no field called "
                                + said.get().text());
            }
            return field;
        }
        return time.day(remarks)
                .orElseThrow(() -> new CatalogException("None of the fields " + String.join(", ", fields.keySet())
                        + " of the metric view is known as the day of a row;"
                        + " name it in an overlay: time: {day: …}."));
    }

    private List<ViewFile.Entry> offeredFields(ViewTime time, ViewFile.Entry day) {
        var offered = new ArrayList<ViewFile.Entry>();
        for (var field : file.fields()) {
            if (field.equals(day) || !ViewOverlay.offered(overlay.dimension(field.name()))) {
                continue;
            }
            if (SqlTokens.of(field.expr()).isWildcard()) {
                remarks.add("The field " + field.name() + " stands for several columns and is not offered.");
            } else if (time.repeatsTheCalendar(field)) {
                remarks.add("The field " + field.name()
                        + " is left to the calendar: weeks, months, quarters and years are made of the day.");
            } else {
                offered.add(field);
            }
        }
        return offered;
    }

    private Defaults defaults(List<Measure> measures, List<Dimension> dimensions, ViewMeasures view) {
        var own = overlay.defaultOf("own").map(node -> node.only("dimension", "member"));
        return new Defaults(
                overlay.defaultOf("measure")
                        .map(node -> measure(node, measures))
                        .orElseGet(() -> new ViewSales(view).standard().orElse("")),
                filters(dimensions),
                overlay.defaultOf("period_weeks").map(YamlNode::integer).orElse(WEEKS_OF_A_YEAR),
                overlay.defaultOf("ranking").map(YamlNode::integer).orElse(SHOWN),
                own.map(node -> dimension(node.get("dimension"), dimensions)).orElse(""),
                own.map(node -> node.text("member")).orElse(""));
    }

    private Map<String, String> filters(List<Dimension> dimensions) {
        var filters = new LinkedHashMap<String, String>();
        overlay.defaultOf("filters")
                .map(YamlNode::entries)
                .orElse(Map.of())
                .forEach((name, member) -> filters.put(named(member, name, dimensions), member.text()));
        return filters;
    }

    private static String dimension(YamlNode node, List<Dimension> dimensions) {
        return named(node, node.text(), dimensions);
    }

    /** Our name of a dimension that the overlay calls as the view does. */
    private static String named(YamlNode where, String name, List<Dimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> dimension.column().equals(SqlNames.column(name)))
                .map(Dimension::name)
                .findFirst()
                .orElseThrow(() -> where.wrong("the metric view has no field called " + name));
    }

    private static String measure(YamlNode node, List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.name().equals(node.text())
                        || measure.expression() instanceof Expression.Evaluated(var name, var _)
                                && name.equals(node.text()))
                .map(Measure::name)
                .findFirst()
                .orElseThrow(() -> node.wrong("the metric view has no measure called " + node.text()));
    }

    private static Set<String> names(List<ViewFile.Entry> entries) {
        var names = new LinkedHashSet<String>();
        entries.forEach(entry -> names.add(entry.name()));
        return names;
    }
}
