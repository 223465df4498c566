package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;

/**
 * Sorts a view's measures into plain ones, ones with a time window of their own, and ones whose name and expression
 * contradict each other. A measure belongs to a family only if both its name and its expression say so.
 */
final class ViewFamilies {

    /** What was found. */
    record Sorted(
            List<ViewFile.Entry> plain, Map<ViewFile.Entry, FamilyName> baked, Map<ViewFile.Entry, String> refused) {}

    private final List<ViewFile.Entry> measures;
    private final ViewExpressions expressions;
    private final Set<List<String>> valueNames = new LinkedHashSet<>();

    ViewFamilies(List<ViewFile.Entry> measures, ViewExpressions expressions) {
        this.measures = measures;
        this.expressions = expressions;
        for (var measure : measures) {
            FamilyName.of(NameWords.of(measure.name()))
                    .filter(name -> name.part() == Part.VALUE)
                    .ifPresent(name -> valueNames.add(keyed(name.window(), name.stem())));
        }
    }

    Sorted sorted() {
        var plain = new ArrayList<ViewFile.Entry>();
        var baked = new LinkedHashMap<ViewFile.Entry, FamilyName>();
        var refused = new LinkedHashMap<ViewFile.Entry, String>();
        for (var measure : measures) {
            var name = name(measure);
            boolean bound = expressions.boundInTime(measure.name());
            if (expressions.windowed(measure.name())) {
                refused.put(measure, "it has, or is computed from, a measure with a window, which is not read yet");
            } else if (name.isPresent()) {
                objection(name.get(), measure, bound)
                        .ifPresentOrElse(why -> refused.put(measure, why), () -> baked.put(measure, name.get()));
            } else if (bound) {
                refused.put(
                        measure,
                        "its expression looks only at some weeks of its own and its name does not say at which;"
                                + " name it like l4w_… or ytd_…");
            } else {
                plain.add(measure);
            }
        }
        return new Sorted(plain, baked, refused);
    }

    /** The family's name; a part at the end of a name belongs to the stem unless there is a measure it can be a part of. */
    private Optional<FamilyName> name(ViewFile.Entry measure) {
        var words = NameWords.of(measure.name());
        return FamilyName.of(words)
                .or(() -> measure.displayName()
                        .map(NameWords::of)
                        .flatMap(FamilyName::of)
                        .filter(_ -> expressions.boundInTime(measure.name())))
                .map(name -> name.doubtful() && !valueNames.contains(keyed(name.window(), name.stem()))
                        ? name.asValue(words)
                        : name);
    }

    private Optional<String> objection(FamilyName name, ViewFile.Entry measure, boolean bound) {
        var tokens = expressions.tokens(measure.name());
        if (!bound) {
            return Optional.of("its name says " + name.window().code()
                    + " and its expression looks at all weeks; name and expression contradict each other");
        }
        return switch (name.part()) {
            case VALUE, YEAR_AGO -> Optional.empty();
            case DIFFERENCE -> {
                if (!tokens.has("-")) {
                    yield Optional.of("its name says a difference, its expression does not");
                }
                yield isGrowth(name, measure, tokens)
                        ? Optional.of(
                                "its name says a difference, its expression divides it; name a growth like l4w_pct_…")
                        : Optional.empty();
            }
            case PERCENT ->
                tokens.divides()
                        ? Optional.empty()
                        : Optional.of("its name says a growth in per cent, its expression does not divide");
        };
    }

    /** A value minus its growth is nothing; so a difference may divide only where what it is of does, and not by that. */
    private boolean isGrowth(FamilyName name, ViewFile.Entry measure, SqlTokens tokens) {
        if (!tokens.dividesByMore() || expressions.adds(measure.name())) {
            return false;
        }
        var parts = expressions.parts(measure.name());
        var family = measures.stream()
                .filter(other -> !other.equals(measure) && isWhole(other, name))
                .toList();
        boolean ofItself =
                family.stream().anyMatch(other -> parts.contains(other.name().toLowerCase(Locale.ROOT)));
        return ofItself || family.stream().noneMatch(other -> expressions.isRatio(other.name()));
    }

    /** Whether a measure is what a family is of: its value or year before in some window, or the measure without one. */
    private static boolean isWhole(ViewFile.Entry measure, FamilyName family) {
        var words = NameWords.of(measure.name());
        return words.equals(family.stem())
                || FamilyName.of(words)
                        .filter(name -> name.part() == Part.VALUE || name.part() == Part.YEAR_AGO)
                        .filter(name -> name.stem().equals(family.stem()))
                        .isPresent();
    }

    private static List<String> keyed(BakedWindow window, List<String> stem) {
        var key = new ArrayList<>(List.of(window.code()));
        key.addAll(stem);
        return key;
    }
}
