package salesassistant.semantics.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.BakedMeasure.Part;

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
            case DIFFERENCE ->
                tokens.has("-") ? Optional.empty() : Optional.of("its name says a difference, its expression does not");
            case PERCENT ->
                tokens.has("/") || tokens.has("try_divide")
                        ? Optional.empty()
                        : Optional.of("its name says a growth in per cent, its expression does not divide");
        };
    }

    private static List<String> keyed(BakedWindow window, List<String> stem) {
        var key = new ArrayList<>(List.of(window.code()));
        key.addAll(stem);
        return key;
    }

    /** The measure without a window that a stem names: by its name, a word for it, or as the only one with all its words. */
    static Optional<ViewFile.Entry> base(List<String> stem, List<ViewFile.Entry> plain) {
        var exact = plain.stream()
                .filter(measure -> NameWords.of(measure.name()).equals(stem))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        var wanted = withoutPercent(stem);
        var named = plain.stream()
                .filter(measure -> names(measure).contains(wanted))
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        var holding = plain.stream()
                .filter(measure -> names(measure).stream().anyMatch(words -> words.containsAll(wanted)))
                .toList();
        return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
    }

    private static Set<List<String>> names(ViewFile.Entry measure) {
        var names = new LinkedHashSet<List<String>>();
        names.add(withoutPercent(NameWords.of(measure.name())));
        measure.displayName()
                .map(NameWords::of)
                .map(ViewFamilies::withoutPercent)
                .ifPresent(names::add);
        measure.synonyms().forEach(word -> names.add(withoutPercent(NameWords.of(word))));
        return names;
    }

    private static List<String> withoutPercent(List<String> words) {
        var kept = words.stream()
                .filter(word -> !Set.of("pct", "percent", "percentage").contains(word))
                .toList();
        return kept.isEmpty() ? words : kept;
    }

    /** Whether a measure in a window adds up what a plain one adds up, as far as both say it themselves. */
    boolean sameThing(ViewFile.Entry baked, ViewFile.Entry plain) {
        var inWindow = aggregated(baked);
        var whole = aggregated(plain);
        return inWindow.isEmpty() || whole.isEmpty() || inWindow.equals(whole);
    }

    /** What an expression aggregates: the arguments of its aggregates, in order, without conditions. */
    private Set<String> aggregated(ViewFile.Entry measure) {
        var tokens = expressions.tokens(measure.name());
        var arguments = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < tokens.tokens().size(); i++) {
            boolean aggregate = Set.of("sum", "count", "avg", "max", "min", "try_sum")
                            .contains(tokens.at(i).text())
                    && tokens.at(i + 1).is("(");
            if (aggregate && !tokens.at(Math.max(0, i - 1)).is("select")) {
                arguments.add(tokens.at(i).text() + " " + column(tokens, i + 2));
            }
        }
        return arguments;
    }

    /** The last name of the first column that stands there, whatever condition is around it. */
    private static String column(SqlTokens tokens, int from) {
        var name = "";
        boolean then = false;
        int open = 1;
        for (int i = from; i < tokens.tokens().size() && open > 0; i++) {
            open += tokens.at(i).is("(") ? 1 : tokens.at(i).is(")") ? -1 : 0;
            boolean isName =
                    tokens.at(i).kind() == SqlTokens.Kind.WORD || tokens.at(i).kind() == SqlTokens.Kind.QUOTED;
            if (tokens.at(i).is("then")) {
                then = true;
                name = "";
            } else if (tokens.at(i).is("else")) {
                break;
            } else if (isName && (then || !tokens.has("case"))) {
                name = tokens.at(i).text().toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }
}
