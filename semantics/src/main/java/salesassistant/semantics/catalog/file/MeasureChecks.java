package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;

/** Finds measures whose roll-up would give wrong numbers. */
final class MeasureChecks {

    private static final Set<Unit> ADDABLE =
            EnumSet.of(Unit.CURRENCY, Unit.EUR, Unit.PACKS, Unit.KILOGRAMS, Unit.NUMBER);

    private final Catalog catalog;

    MeasureChecks(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> offences() {
        var offences = new ArrayList<String>();
        for (var measure : catalog.measures()) {
            var references = references(measure);
            references.ifPresent(offences::add);
            if (references.isEmpty()) {
                rollup(measure).ifPresent(why -> offences.add("The measure " + measure.name() + " " + why));
            }
        }
        return offences;
    }

    private Optional<String> references(Measure measure) {
        for (var name : measure.expression().measures()) {
            if (catalog.findMeasure(name).isEmpty()) {
                return Optional.of("The measure " + measure.name() + " is computed from " + name
                        + ", which is not a measure; correct the name or add it.");
            }
        }
        return reaches(measure, measure.name(), new LinkedHashSet<>())
                ? Optional.of("The measure " + measure.name()
                        + " is computed from itself in a circle; express one of them by columns.")
                : Optional.empty();
    }

    private boolean reaches(Measure from, String goal, Set<String> seen) {
        return from.expression().measures().stream()
                .anyMatch(name -> name.equals(goal)
                        || seen.add(name)
                                && catalog.findMeasure(name)
                                        .map(m -> reaches(m, goal, seen))
                                        .orElse(false));
    }

    private Optional<String> rollup(Measure measure) {
        return switch (measure.rollup()) {
            case Rollup.Sum _ -> sum(measure);
            case Rollup.RatioOfSums _ -> ratio(measure.expression());
            case Rollup.RowOnly row -> row(measure, row.column());
            case Rollup.SumOverItems items -> row(measure, items.column());
            case Rollup.PerDistributionPoint(var summed, var points) -> perPoint(summed, points);
            case Rollup.Evaluated _ -> Optional.empty();
            case Rollup.CountOfItems _ ->
                measure.expression() instanceof Expression.CountDistinct
                        ? Optional.empty()
                        : Optional.of("counts items but is not COUNT(DISTINCT …); correct its expression or roll-up.");
        };
    }

    private Optional<String> sum(Measure measure) {
        if (!ADDABLE.contains(measure.unit())) {
            return Optional.of("is declared a sum, but its unit "
                    + measure.unit().name().toLowerCase(Locale.ROOT)
                    + " may never be added up; declare ratio_of_sums or row_only.");
        }
        return unsummable(measure.expression()).or(() -> columnNeverSummed(measure.expression()));
    }

    private Optional<String> unsummable(Expression expression) {
        return switch (expression) {
            case Expression.SumOf _, Expression.Evaluated _, Expression.InWindows _, Expression.Constant _ ->
                Optional.empty();
            case Expression.RowValue _ ->
                Optional.of("is declared a sum, but reads single rows with AVG or MAX; declare it row_only.");
            case Expression.CountDistinct _ ->
                Optional.of("is declared a sum, but distinct counts do not add up; declare it count_of_items.");
            case Expression.MeasureOf(var name) ->
                catalog.measure(name).additive()
                        ? Optional.empty()
                        : Optional.of("is declared a sum, but " + name + " may not be added up; declare it recompute.");
            case Expression.Binary(var operator, var left, var right) ->
                scales(operator, left, right)
                        ? unsummable(left).or(() -> unsummable(right))
                        : Optional.of("is declared a sum, but it is a ratio or product; declare it ratio_of_sums.");
        };
    }

    private static boolean scales(Expression.Operator operator, Expression left, Expression right) {
        return switch (operator) {
            case PLUS, MINUS -> !(left instanceof Expression.Constant) && !(right instanceof Expression.Constant);
            case TIMES -> left instanceof Expression.Constant || right instanceof Expression.Constant;
            case DIVIDED_BY -> right instanceof Expression.Constant;
        };
    }

    private Optional<String> columnNeverSummed(Expression expression) {
        return switch (expression) {
            case Expression.SumOf(var scalar) ->
                catalog.trade().neverSummed().stream()
                        .filter(column -> mentions(scalar, column))
                        .findFirst()
                        .map(column -> "adds up the column " + column
                                + ", which lint.never_sum forbids: it is a percentage, a price or a distribution;"
                                + " declare it row_only or compute it from sums.");
            case Expression.Binary(var _, var left, var right) ->
                columnNeverSummed(left).or(() -> columnNeverSummed(right));
            default -> Optional.empty();
        };
    }

    private Optional<String> ratio(Expression expression) {
        return switch (expression) {
            case Expression.RowValue _ ->
                Optional.of("is declared a ratio of sums, but reads single rows with AVG or MAX; sum both sides.");
            case Expression.Binary(var _, var left, var right) -> ratio(left).or(() -> ratio(right));
            default -> columnNeverSummed(expression);
        };
    }

    private static Optional<String> row(Measure measure, String column) {
        if (measure.expression() instanceof Expression.RowValue(var scalar) && mentions(scalar, column)) {
            return Optional.empty();
        }
        return Optional.of("is read from the column " + column
                + ", but its expression does not read that column with MAX or AVG; make both say the same.");
    }

    private Optional<String> perPoint(String summed, String points) {
        if (!catalog.findMeasure(summed).map(Measure::additive).orElse(false)) {
            return Optional.of("divides " + summed + ", which is not a measure that may be summed.");
        }
        if (!catalog.findMeasure(points).map(Measure::readFromRows).orElse(false)) {
            return Optional.of("divides by " + points + ", which is not a measure read from rows.");
        }
        return Optional.empty();
    }

    private static boolean mentions(String scalar, String column) {
        return Pattern.compile("(?i)(?<![A-Za-z0-9_])" + Pattern.quote(column) + "(?![A-Za-z0-9_])")
                .matcher(scalar)
                .find();
    }
}
