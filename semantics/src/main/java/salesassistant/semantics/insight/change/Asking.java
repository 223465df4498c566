package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompiler;
import salesassistant.semantics.sql.SqlCompilers;

/** Makes the queries of an investigation; figures that the rules of the trade forbid are left out, and so is a query without any. */
final class Asking {

    private final WhyQuestion question;
    private final SqlCompiler rules;

    Asking(WhyQuestion question, Catalog catalog) {
        this.question = question;
        this.rules = SqlCompilers.databricks(catalog);
    }

    /** The figures of both periods, by the members of dimensions. */
    Optional<Query> compared(Collection<Figure> figures, Collection<Dimension> cuts, Filter filter) {
        return query(figures, breakdowns(cuts), filter, question.period(), Optional.of(question.comparison()));
    }

    /** The figures week by week, from a number of weeks before the earlier of the two periods. */
    Optional<Query> weekly(Collection<Figure> figures, Collection<Dimension> cuts, Filter filter, int weeksBefore) {
        var by = new ArrayList<Breakdown>(breakdowns(cuts));
        by.add(new Breakdown.ByTime(Grain.WEEK, 1));
        var earliest = question.comparison().base().firstWeekEnd().minusWeeks(weeksBefore);
        var first =
                question.data().covers(earliest) ? earliest : question.data().firstWeekEnd();
        var weeks = new Period(Period.Kind.SPAN, first, question.period().lastWeekEnd(), Period.Rows.WEEK, true);
        return query(figures, by, filter, weeks, Optional.empty());
    }

    /** The scope narrowed to a place. */
    static Filter within(Filter scope, List<Subject.Name> place) {
        var parts = new ArrayList<>(parts(scope));
        var byColumn = new LinkedHashMap<String, List<String>>();
        place.forEach(name ->
                byColumn.computeIfAbsent(name.column(), _ -> new ArrayList<>()).add(name.value()));
        byColumn.forEach((column, values) -> parts.add(new Filter.In(column, values)));
        return Filter.allOf(parts);
    }

    /** What a narrower filter names beyond the scope. */
    static List<Subject.Name> beyond(Filter scope, Filter narrower) {
        var known = parts(scope);
        return parts(narrower).stream()
                .filter(part -> !known.contains(part))
                .filter(Filter.In.class::isInstance)
                .map(Filter.In.class::cast)
                .flatMap(in -> in.values().stream().map(value -> new Subject.Name(in.dimension(), value)))
                .toList();
    }

    private static List<Filter> parts(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> List.of();
            case Filter.And and -> and.parts();
            default -> List.of(filter);
        };
    }

    /** A measure now and before. */
    static Stream<Figure> both(String measure) {
        return Stream.of(Figure.of(measure), new Figure(measure, new Calculation.BaseValue()));
    }

    private static List<Breakdown> breakdowns(Collection<Dimension> cuts) {
        return cuts.stream()
                .<Breakdown>map(dimension -> new Breakdown.ByMember(dimension.name()))
                .toList();
    }

    private Optional<Query> query(
            Collection<Figure> figures,
            List<Breakdown> by,
            Filter filter,
            Period period,
            Optional<Comparison> comparison) {
        var allowed = figures.stream()
                .distinct()
                .filter(figure -> isAllowed(query(List.of(figure), by, filter, period, comparison)))
                .toList();
        return allowed.isEmpty()
                ? Optional.empty()
                : Optional.of(query(allowed, by, filter, period, comparison)).filter(this::isAllowed);
    }

    private static Query query(
            List<Figure> figures, List<Breakdown> by, Filter filter, Period period, Optional<Comparison> comparison) {
        return new Query(figures, by, filter, period, comparison, List.of(), Optional.empty(), Optional.empty());
    }

    private boolean isAllowed(Query query) {
        return rules.compile(query) instanceof Compilation.Compiled;
    }
}
