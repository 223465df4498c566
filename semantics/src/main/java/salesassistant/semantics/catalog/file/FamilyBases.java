package salesassistant.semantics.catalog.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.BakedMeasure.Part;

/** Ties measures with a time window to the measure without one that they are of, where names and expressions leave no doubt. */
final class FamilyBases {

    /** Words that say how something is counted, not what. */
    private static final Set<String> UNITS = Set.of(
            "value", "amount", "amt", "sales", "units", "unit", "sek", "nok", "dkk", "eur", "usd", "gbp", "kg", "cu");

    private final ViewExpressions expressions;
    private final ViewFamilies.Sorted sorted;

    FamilyBases(ViewExpressions expressions, ViewFamilies.Sorted sorted) {
        this.expressions = expressions;
        this.sorted = sorted;
    }

    /** The measure without a window that one with a window is of; empty where none is that for certain. */
    Optional<ViewFile.Entry> of(ViewFile.Entry baked, FamilyName family) {
        boolean moves = family.part() == Part.DIFFERENCE || family.part() == Part.PERCENT;
        var named = named(family.stem());
        return named.isPresent()
                ? named.filter(plain -> moves || agree(aggregated(baked), aggregated(plain)))
                : longer(family.stem());
    }

    /** The measure that a stem names: by its name or a word for it. */
    private Optional<ViewFile.Entry> named(List<String> stem) {
        var exact = sorted.plain().stream()
                .filter(measure -> NameWords.of(measure.name()).equals(stem))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        var wanted = withoutPercent(stem);
        var named = sorted.plain().stream()
                .filter(measure -> names(measure).contains(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The only measure that a stem names but for a unit, where every measure of that stem takes the same rows and columns. */
    private Optional<ViewFile.Entry> longer(List<String> stem) {
        var wanted = withoutPercent(stem);
        var holding = sorted.plain().stream()
                .filter(measure -> names(measure).stream().anyMatch(words -> onlyUnitsMore(words, wanted)))
                .toList();
        return holding.size() == 1
                ? Optional.of(holding.getFirst())
                        .filter(plain -> sorted.baked().entrySet().stream()
                                .filter(entry -> entry.getValue().stem().equals(stem))
                                .map(Map.Entry::getKey)
                                .allMatch(baked -> sameRows(baked, plain)))
                : Optional.empty();
    }

    private static boolean onlyUnitsMore(List<String> words, List<String> stem) {
        return words.containsAll(stem) && words.stream().allMatch(word -> stem.contains(word) || UNITS.contains(word));
    }

    private boolean sameRows(ViewFile.Entry baked, ViewFile.Entry plain) {
        return expressions.conditions(baked.name()).equals(expressions.conditions(plain.name()))
                && agree(reached(baked), reached(plain));
    }

    private static Set<List<String>> names(ViewFile.Entry measure) {
        var names = new LinkedHashSet<List<String>>();
        names.add(withoutPercent(NameWords.of(measure.name())));
        measure.displayName()
                .map(NameWords::of)
                .map(FamilyBases::withoutPercent)
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

    /** Whether two measures add up the same, as far as both say it themselves. */
    private static boolean agree(Set<String> inWindow, Set<String> whole) {
        return inWindow.isEmpty() || whole.isEmpty() || inWindow.equals(whole);
    }

    private Set<String> reached(ViewFile.Entry measure) {
        var arguments = new LinkedHashSet<String>();
        expressions.reached(measure.name()).forEach(name -> arguments.addAll(aggregated(expressions.tokens(name))));
        return arguments;
    }

    private Set<String> aggregated(ViewFile.Entry measure) {
        return aggregated(expressions.tokens(measure.name()));
    }

    /** What an expression aggregates: the arguments of its aggregates, in order, without conditions. */
    private static Set<String> aggregated(SqlTokens tokens) {
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
