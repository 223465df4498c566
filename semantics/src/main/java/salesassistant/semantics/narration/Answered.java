package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Expression;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.result.ResultTable;

/** An answered question with all it takes to judge it. */
record Answered(Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {

    private static final int MOST_NAMED = 3;

    Cells cells() {
        return new Cells(query, table);
    }

    Wording wording() {
        return new Wording(catalog, language);
    }

    Numerals numerals() {
        return Numerals.of(query, catalog, language);
    }

    Period period() {
        return query.period();
    }

    Optional<Period> base() {
        return query.comparison().map(Comparison::base);
    }

    boolean overTime() {
        return query.breakdowns().stream().anyMatch(Breakdown.ByTime.class::isInstance);
    }

    boolean byMember() {
        return query.breakdowns().stream().anyMatch(Breakdown.ByMember.class::isInstance);
    }

    List<Measure> measures() {
        return query.figures().stream()
                .map(Figure::measure)
                .distinct()
                .map(catalog::measure)
                .toList();
    }

    boolean has(Class<? extends Calculation> calculation) {
        return query.figures().stream().map(Figure::calculation).anyMatch(calculation::isInstance);
    }

    /** Whether the measure, or one it is computed from, passes the test. */
    boolean builtOn(Measure measure, Predicate<Measure> test) {
        return test.test(measure)
                || measure.expression().measures().stream()
                        .map(catalog::findMeasure)
                        .flatMap(Optional::stream)
                        .anyMatch(part -> builtOn(part, test));
    }

    /** The scalar a measure sums; empty for measures built from others. */
    static String scalar(Measure measure) {
        return measure.expression() instanceof Expression.SumOf sum ? sum.scalar() : "";
    }

    /** The first few rows that pass the test, by name; empty where none does. */
    Optional<String> rows(IntPredicate test) {
        return rows(test, _ -> "");
    }

    /** The same, with more behind each name. */
    Optional<String> rows(IntPredicate test, IntFunction<String> behind) {
        var names = new Names(query, wording(), language);
        var cells = cells();
        var found = IntStream.range(0, cells.rows()).filter(test).boxed().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var listed = found.stream()
                .limit(MOST_NAMED)
                .map(row -> names.subject(cells.subject(row)).text() + behind.apply(row))
                .collect(Collectors.joining(", "));
        return Optional.of(found.size() > MOST_NAMED ? listed + ", …" : listed);
    }

    /** A category or a market: one speaks of sales in it, not of its sales. */
    boolean isPlace(Dimension dimension) {
        var partition = catalog.partition(dimension.axis());
        return dimension.axis() == Axis.MARKET
                || dimension.levels().contains(partition.members().getFirst());
    }

    /** How a limit by one of its members is said. */
    Asking limiting(Dimension dimension) {
        if (Wording.isCompany(dimension)) {
            return Asking.AT;
        }
        return isPlace(dimension) ? Asking.IN : Asking.FOR;
    }

    /** The members the question is limited to, the last named first. */
    List<Subject.Name> named() {
        var names = new ArrayList<Subject.Name>();
        collect(query.filter(), names);
        return names.reversed();
    }

    private static void collect(Filter filter, List<Subject.Name> names) {
        if (filter instanceof Filter.In in && in.values().size() == 1) {
            names.add(new Subject.Name(in.dimension(), in.values().getFirst()));
        }
        if (filter instanceof Filter.And and) {
            and.parts().forEach(part -> collect(part, names));
        }
    }
}
