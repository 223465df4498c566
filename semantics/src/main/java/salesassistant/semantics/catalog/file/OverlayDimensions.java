package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.PeriodColumns;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.ValueType;

/** Reads the overlay's part about dimensions, partitions and time columns. */
final class OverlayDimensions {

    private static final Map<String, Axis> AXES =
            new TreeMap<>(Map.of("product", Axis.PRODUCT, "market", Axis.MARKET, "period", Axis.PERIOD));

    private final MetricView view;

    OverlayDimensions(MetricView view) {
        this.view = view;
    }

    List<Dimension> dimensions(YamlNode node) {
        var dimensions = new ArrayList<Dimension>();
        node.entries().forEach((name, entry) -> dimensions.add(dimension(name, entry)));
        return dimensions;
    }

    List<Partition> partitions(YamlNode node) {
        node.only(AXES.keySet().toArray(String[]::new));
        var partitions = new ArrayList<Partition>();
        node.entries().forEach((axis, entry) -> {
            entry.only("column", "members", "unasked", "default");
            partitions.add(new Partition(
                    Objects.requireNonNull(AXES.get(axis)),
                    column(entry.get("column")),
                    entry.get("members").texts(),
                    entry.texts("unasked"),
                    entry.text("default")));
        });
        return partitions;
    }

    PeriodColumns time(YamlNode node, Partition period) {
        node.only("week_member", "period_id", "end_date", "iso_year", "iso_week", "anchor", "week");
        if (!node.text("week").equals("iso")) {
            throw node.get("week").wrong("weeks are ISO weeks, Monday to Sunday; write iso");
        }
        var weekMember = node.text("week_member");
        if (!period.members().contains(weekMember)) {
            throw node.get("week_member")
                    .wrong(weekMember + " is none of the period partition's members " + period.members());
        }
        if (!node.text("anchor").equals("last_week_in_data")) {
            throw node.get("anchor")
                    .wrong("every period is relative to the data, never to today; write last_week_in_data");
        }
        return new PeriodColumns(
                period.column(),
                weekMember,
                column(node.get("period_id")),
                column(node.get("end_date")),
                column(node.get("iso_year")),
                column(node.get("iso_week")));
    }

    private Dimension dimension(String name, YamlNode node) {
        node.only("axis", "type", "levels", "label", "nouns", "members", "searchable");
        var entry = view.fields().get(name);
        if (entry == null) {
            throw node.wrong("the metric view has no field called " + name);
        }
        var aliases = new LinkedHashMap<String, Terms>();
        var displays = new LinkedHashMap<String, Label>();
        node.find("members").map(YamlNode::entries).orElse(Map.of()).forEach((value, member) -> {
            member.only("label", "en", "sv");
            member.find("label").ifPresent(label -> displays.put(value, label.label()));
            aliases.put(value, aliases(member));
        });
        var label = new Label(entry.displayName(), OverlayMeasures.swedish(node, "label"));
        var nouns = node.find("nouns").map(YamlNode::terms).orElse(Terms.NONE);
        return new Dimension(
                name,
                entry.expr(),
                label,
                axis(node.get("axis")),
                node.get("type").choice(ValueType.class),
                node.get("levels").texts(),
                Words.of(label, entry, nouns),
                aliases,
                displays,
                node.find("searchable").map(YamlNode::flag).orElse(false));
    }

    /** The words for a member, among them what it is called on the screen. */
    static Terms aliases(YamlNode member) {
        var label = member.find("label").map(YamlNode::label);
        return new Terms(
                words(label.map(Label::en), member.texts("en")), words(label.map(Label::sv), member.texts("sv")));
    }

    private static List<String> words(Optional<String> label, List<String> more) {
        return Stream.concat(label.stream(), more.stream())
                .map(Words::normal)
                .distinct()
                .toList();
    }

    private static Axis axis(YamlNode node) {
        var axis = AXES.get(node.text());
        if (axis == null) {
            throw node.wrong(node.text() + " is no axis; there are " + String.join(", ", AXES.keySet()));
        }
        return axis;
    }

    /** The column behind a field of the metric view. */
    private String column(YamlNode node) {
        var entry = view.fields().get(node.text());
        if (entry == null) {
            throw node.wrong("the metric view has no field called " + node.text());
        }
        return entry.expr();
    }
}
