package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;

/** Which of a catalog's measures play which part in explaining another; many catalogs have only some. */
record Roles(Catalog catalog) {

    /** The additive measure a question is about: itself, or the numerator of a ratio. */
    Optional<Measure> subject(String measure) {
        var asked = catalog.measure(measure);
        return asked.additive() ? Optional.of(asked) : parts(asked).map(List::getFirst);
    }

    /** Numerator and denominator of a ratio of two sums. */
    Optional<List<Measure>> parts(Measure ratio) {
        if (!(ratio.rollup() instanceof Rollup.RatioOfSums)) {
            return Optional.empty();
        }
        var parts = leaves(ratio.expression()).map(catalog::measure).toList();
        return parts.size() == 2 && parts.stream().allMatch(Measure::additive) ? Optional.of(parts) : Optional.empty();
    }

    private static Stream<String> leaves(Expression expression) {
        return switch (expression) {
            case Expression.MeasureOf measure -> Stream.of(measure.name());
            case Expression.Binary binary -> Stream.concat(leaves(binary.left()), leaves(binary.right()));
            case Expression.SumOf _,
                    Expression.RowValue _,
                    Expression.CountDistinct _,
                    Expression.Evaluated _,
                    Expression.InWindows _,
                    Expression.Constant _ -> Stream.empty();
        };
    }

    /** Whether there are rows that say a member of both dimensions. */
    boolean areToldTogether(String one, String other) {
        return catalog.findDimension(one)
                .flatMap(first -> catalog.findDimension(other)
                        .map(second -> catalog.partition(first.axis()).members().stream()
                                .anyMatch(level -> first.levels().contains(level)
                                        && second.levels().contains(level))))
                .orElse(true);
    }

    Optional<Measure> units() {
        return plain(Unit.PACKS).or(() -> plain(Unit.KILOGRAMS));
    }

    /** What would have been sold without promotion, in the unit of a measure. */
    Optional<Measure> base(Measure of) {
        return sums(of.unit()).filter(named("base", "baseline")).findFirst();
    }

    /** The cleanest measure of demand: base packs, else base in the unit asked. */
    Optional<Measure> baseUnits(Measure of) {
        return sums(Unit.PACKS).filter(named("base", "baseline")).findFirst().or(() -> base(of));
    }

    /** What the base is worth at regular prices; with the base packs it gives the regular price. */
    Optional<Measure> baseValue() {
        return sums(Unit.CURRENCY).filter(named("base", "baseline")).findFirst();
    }

    Optional<Measure> incremental(Measure of) {
        return sums(of.unit()).filter(named("incremental")).findFirst();
    }

    Optional<Measure> promoted(Measure of) {
        return sums(of.unit())
                .filter(named("promo", "promotional", "promoted", "deal"))
                .findFirst();
    }

    /** Distribution that adds up over items, else the distribution of single rows. */
    Optional<Measure> points() {
        return catalog.measures().stream()
                .filter(m -> m.rollup() instanceof Rollup.SumOverItems)
                .findFirst();
    }

    Optional<Measure> distribution() {
        return catalog.measures().stream()
                .filter(m -> m.rollup() instanceof Rollup.RowOnly && m.unit() == Unit.PERCENT)
                .filter(named("weighted", "distribution"))
                .findFirst();
    }

    /** How much of a measure is sold where it is listed. */
    Optional<Measure> velocity(Measure of) {
        return catalog.measures().stream()
                .filter(m -> m.rollup() instanceof Rollup.PerDistributionPoint per
                        && per.measure().equals(of.name()))
                .findFirst();
    }

    /** The regular price where it is known, else the average price. */
    Optional<Measure> price() {
        var prices = catalog.measures().stream()
                .filter(m -> m.unit() == Unit.CURRENCY_PER_PACK)
                .toList();
        return prices.stream()
                .filter(named("base", "regular"))
                .findFirst()
                .or(() -> prices.stream()
                        .filter(named("promo", "promotional").negate())
                        .findFirst());
    }

    private Optional<Measure> plain(Unit unit) {
        return sums(unit)
                .filter(named("base", "baseline", "incremental", "promo", "promotional", "own")
                        .negate())
                .findFirst();
    }

    private Stream<Measure> sums(Unit unit) {
        return catalog.measures().stream().filter(m -> m.additive() && m.unit() == unit);
    }

    private static Predicate<Measure> named(String... words) {
        var wanted = Set.of(words);
        return measure -> Stream.concat(
                        Stream.of(measure.name().split("[_ ]")),
                        Stream.of(measure.label().en().split(" ")))
                .anyMatch(word -> wanted.contains(word.toLowerCase(Locale.ROOT)));
    }
}
