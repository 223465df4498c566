package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Favourable;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;

/** Makes measures of those a view has, ties the ones with a time window to what they belong to, and says what is left out. */
final class ViewMeasures {

    private static final int LONGEST_EXPRESSION = 300;

    private final ViewOverlay overlay;
    private final ViewExpressions expressions;
    private final ViewFamilies.Sorted sorted;
    private final ViewUnits units;
    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<ViewFile.Entry, Measure> byEntry = new LinkedHashMap<>();
    private final Map<String, Measure> standIns = new LinkedHashMap<>();
    private final Map<String, BakedMeasure> baked = new LinkedHashMap<>();
    private final Map<String, Map<BakedWindow, Map<Part, String>>> onlyBaked = new LinkedHashMap<>();

    ViewMeasures(List<ViewFile.Entry> offered, ViewOverlay overlay, ViewExpressions expressions, ViewUnits units) {
        this.overlay = overlay;
        this.expressions = expressions;
        this.units = units;
        this.sorted = new ViewFamilies(offered, expressions).sorted();
        sorted.plain().forEach(this::addPlain);
        var known = new FamilyBases(expressions, sorted);
        var bases = new LinkedHashMap<ViewFile.Entry, Optional<ViewFile.Entry>>();
        sorted.baked().forEach((entry, family) -> bases.put(entry, known.of(entry, family)));
        bases.forEach((entry, base) -> addBaked(entry, sorted.baked().getOrDefault(entry, null), base));
        sorted.baked().forEach((entry, family) -> {
            if (bases.getOrDefault(entry, Optional.empty()).isEmpty()) {
                standIn(entry, family);
            }
        });
    }

    /** All measures that can be asked for: the plain ones, what families stand for, and those with a window. */
    List<Measure> measures() {
        var all = new ArrayList<Measure>();
        sorted.plain().forEach(entry -> Optional.ofNullable(byEntry.get(entry)).ifPresent(all::add));
        all.addAll(standIns.values());
        sorted.baked()
                .keySet()
                .forEach(entry -> Optional.ofNullable(byEntry.get(entry)).ifPresent(all::add));
        return List.copyOf(all);
    }

    Map<String, BakedMeasure> baked() {
        return baked;
    }

    Map<String, Map<BakedWindow, Map<Part, String>>> onlyBaked() {
        return onlyBaked;
    }

    /** What is not offered, with the reason. */
    Map<ViewFile.Entry, String> refused() {
        return sorted.refused();
    }

    private void addPlain(ViewFile.Entry entry) {
        byEntry.put(entry, measure(entry, units.of(entry, Optional.empty())));
    }

    private void addBaked(
            ViewFile.Entry entry, @org.jspecify.annotations.Nullable FamilyName family, Optional<ViewFile.Entry> base) {
        var name = Objects.requireNonNull(family);
        var ofPercent = base.map(byEntry::get)
                .filter(known -> known.unit() == Unit.PERCENT)
                .isPresent();
        var measure = measure(entry, inPercent(entry, name, ofPercent));
        byEntry.put(entry, measure);
        base.map(byEntry::get)
                .ifPresent(
                        known -> baked.put(measure.name(), new BakedMeasure(name.window(), name.part(), known.name())));
    }

    private ViewUnits.Counted inPercent(ViewFile.Entry entry, FamilyName name, boolean ofPercent) {
        var own = units.of(entry, Optional.of(name));
        if (!ofPercent || name.part() == Part.PERCENT) {
            return own;
        }
        int factor = expressions.hundredfold(entry.name()) ? 1 : 100;
        return new ViewUnits.Counted(name.part() == Part.DIFFERENCE ? Unit.POINTS : Unit.PERCENT, factor);
    }

    /** A measure of its own for what exists only with windows, so that it can be asked for by its plain name. */
    private void standIn(ViewFile.Entry entry, FamilyName family) {
        var member = Objects.requireNonNull(byEntry.get(entry));
        var key = String.join("_", family.stem());
        if (family.part() == Part.VALUE && !standIns.containsKey(key)) {
            standIns.put(key, standIn(family.stem(), member));
        }
        var known = standIns.get(key);
        if (known == null) {
            known = sorted.baked().entrySet().stream()
                            .anyMatch(other -> other.getValue().part() == Part.VALUE
                                    && other.getValue().stem().equals(family.stem()))
                    ? standIns.computeIfAbsent(key, _ -> standIn(family.stem(), value(family.stem())))
                    : null;
        }
        baked.put(
                member.name(),
                new BakedMeasure(family.window(), family.part(), known == null ? member.name() : known.name()));
        if (known != null) {
            onlyBaked
                    .computeIfAbsent(known.name(), _ -> new TreeMap<>())
                    .computeIfAbsent(family.window(), _ -> new TreeMap<>())
                    .putIfAbsent(family.part(), member.name());
        }
    }

    private Measure value(List<String> stem) {
        return sorted.baked().entrySet().stream()
                .filter(entry -> entry.getValue().part() == Part.VALUE
                        && entry.getValue().stem().equals(stem))
                .map(entry -> Objects.requireNonNull(byEntry.get(entry.getKey())))
                .findFirst()
                .orElseThrow();
    }

    private Measure standIn(List<String> stem, Measure value) {
        var spoken = NameWords.spoken(String.join("_", stem));
        var label = ViewDimensions.capital(spoken);
        var name = NameWords.unique(String.join("_", stem), taken);
        return new Measure(
                name,
                Label.of(label),
                Label.of(label + ", which the data holds only for some windows of time."),
                new Expression.InWindows(name),
                value.rollup(),
                value.unit(),
                value.decimals(),
                value.favourable(),
                ViewOverlay.words(plainWords(List.of(spoken)), Terms.NONE));
    }

    private Measure measure(ViewFile.Entry entry, ViewUnits.Counted counted) {
        var said = overlay.measure(entry.name());
        boolean additive = said.flatMap(node -> node.find("additive"))
                .map(YamlNode::flag)
                .orElseGet(() -> expressions.adds(entry.name()));
        var unit = said.flatMap(node -> node.find("unit"))
                .map(node -> node.choice(Unit.class))
                .orElse(counted.unit());
        var label = entry.displayName().orElseGet(() -> ViewDimensions.capital(NameWords.spoken(entry.name())));
        var shown = ViewOverlay.label(label, said, "label", "sv_known");
        return new Measure(
                NameWords.unique(entry.name(), taken),
                shown,
                OverlayMeasures.known(shown, said.flatMap(node -> node.find("label"))),
                ViewOverlay.label(comment(entry, label), said, "comment"),
                new Expression.Evaluated(entry.name(), counted.factor()),
                additive ? new Rollup.Sum() : new Rollup.Evaluated(),
                unit,
                said.flatMap(node -> node.find("decimals"))
                        .map(YamlNode::integer)
                        .orElseGet(() -> ViewUnits.decimals(entry, unit, additive)),
                said.flatMap(node -> node.find("favourable"))
                        .map(node -> node.choice(Favourable.class))
                        .orElse(additive ? Favourable.UP : Favourable.NEITHER),
                ViewOverlay.words(words(entry), ViewOverlay.terms(said, "terms")),
                OptionalInt.empty(),
                additive);
    }

    private static String comment(ViewFile.Entry entry, String label) {
        var expression = entry.expr().replaceAll("\\s+", " ").strip();
        return entry.comment()
                .orElseGet(() -> label + " is computed as "
                        + (expression.length() > LONGEST_EXPRESSION
                                ? expression.substring(0, LONGEST_EXPRESSION) + " …"
                                : expression)
                        + ".");
    }

    private List<String> words(ViewFile.Entry entry) {
        var names = new ArrayList<String>();
        entry.displayName().ifPresent(names::add);
        names.add(NameWords.spoken(entry.name()));
        names.add(String.join(" ", NameWords.of(entry.name())));
        names.addAll(entry.synonyms());
        var family = sorted.baked().get(entry);
        boolean growth = family != null && family.part() == Part.PERCENT;
        return growth ? List.copyOf(new LinkedHashSet<>(names)) : plainWords(names);
    }

    /** The names, and without a per cent sign that people leave out. */
    private static List<String> plainWords(List<String> names) {
        var words = new LinkedHashSet<>(names);
        names.stream()
                .map(name -> name.replace("%", " ").strip())
                .filter(name -> !name.isEmpty())
                .forEach(words::add);
        return List.copyOf(words);
    }
}
