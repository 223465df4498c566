package salesassistant.semantics.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.query.Figure;

/** Which measure of a catalog tells how much of another is owed to promotions. */
public final class Promotions {

    private static final Set<String> BASE = Set.of("base", "baseline");
    private static final Set<String> PROMOTED = Set.of("promo", "promotional", "promoted", "deal");
    private static final Set<String> PARTS =
            Set.of("base", "baseline", "promo", "promotional", "promoted", "deal", "incremental");

    private Promotions() {}

    /** What to ask for beside a measure so that its promoted weeks are known; nothing where the catalog cannot tell. */
    public static Optional<Figure> beside(String measure, Catalog catalog) {
        return catalog.findMeasure(measure)
                .filter(whole -> whole.additive() && !named(whole, PARTS))
                .flatMap(whole -> part(whole, BASE, catalog).or(() -> part(whole, PROMOTED, catalog)))
                .map(part -> Figure.of(part.name()));
    }

    /** Whether it is what would have been sold anyhow; else it is what was sold on promotion. */
    static boolean isBase(Figure part, Catalog catalog) {
        return named(catalog.measure(part.measure()), BASE);
    }

    private static Optional<Measure> part(Measure whole, Set<String> words, Catalog catalog) {
        return catalog.measures().stream()
                .filter(part -> part.additive() && part.unit() == whole.unit() && named(part, words))
                .findFirst();
    }

    private static boolean named(Measure measure, Set<String> words) {
        return Stream.concat(
                        Arrays.stream(measure.name().split("[_ ]")),
                        Arrays.stream(measure.label().en().split(" ")))
                .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    }
}
