package salesassistant.semantics.sql;

import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;

/** The exact split of a change of value: volume at the old price, price with mix at the new volume. */
final class PriceAndVolume {

    private final Catalog catalog;
    private final MeasureFormulas measures;
    private final Scope scope;

    PriceAndVolume(Catalog catalog, MeasureFormulas measures, Scope scope) {
        this.catalog = catalog;
        this.measures = measures;
        this.scope = scope;
    }

    SqlExpression volumeEffect(String measure) {
        return minus(valueAtOldPrice(measure), value(measure, Role.BASE));
    }

    SqlExpression priceEffect(String measure) {
        return minus(value(measure, Role.CURRENT), valueAtOldPrice(measure));
    }

    /** Nothing where there was no volume before: a new member has no old price. */
    private SqlExpression valueAtOldPrice(String measure) {
        var oldPrice = SqlExpression.ratio(value(measure, Role.BASE), volume(measure, Role.BASE));
        return SqlExpression.operation("*", volume(measure, Role.CURRENT), oldPrice);
    }

    private SqlExpression value(String measure, Role role) {
        return measures.value(valueMeasure(catalog.measure(measure)), scope, role);
    }

    private SqlExpression volume(String measure, Role role) {
        return measures.value(volumeMeasure(catalog.measure(measure)), scope, role);
    }

    private Measure valueMeasure(Measure asked) {
        return isVolume(asked) ? firstSum(Unit.CURRENCY) : asked;
    }

    private Measure volumeMeasure(Measure asked) {
        return isVolume(asked) ? asked : firstSum(Unit.KILOGRAMS);
    }

    private static boolean isVolume(Measure measure) {
        return measure.unit() == Unit.KILOGRAMS || measure.unit() == Unit.PACKS;
    }

    /** Whether the catalog has both a value and a volume to split. */
    static boolean possible(Catalog catalog) {
        return find(catalog, Unit.CURRENCY).isPresent()
                && find(catalog, Unit.KILOGRAMS).isPresent();
    }

    private static Optional<Measure> find(Catalog catalog, Unit unit) {
        return catalog.measures().stream()
                .filter(m -> m.unit() == unit && m.rollup() instanceof Rollup.Sum)
                .filter(m -> m.expression() instanceof Expression.SumOf)
                .findFirst();
    }

    private Measure firstSum(Unit unit) {
        return find(catalog, unit)
                .orElseThrow(() -> new IllegalStateException("The catalog has no plain sum in " + unit + "."));
    }

    private static SqlExpression minus(SqlExpression left, SqlExpression right) {
        return SqlExpression.operation("-", left, right);
    }
}
