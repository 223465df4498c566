package salesassistant.semantics.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;

/** The one sentence that says what was understood. */
record WordingSentence(Wording wording, Catalog catalog, WordingGrammar grammar) {

    String of(Query query) {
        var parts = new ArrayList<>(List.of(subject(query)));
        query.ranking().ifPresent(ranking -> parts.add(wording.ranking(ranking, shortName(ranking.figure(), query))));
        if (!query.conditions().isEmpty()) {
            var conditions = query.conditions().stream()
                    .map(condition -> wording.condition(condition, shortName(condition.figure(), query)))
                    .toList();
            parts.add(grammar.onlyWhere(grammar.and(conditions)));
        }
        query.order()
                .ifPresent(order -> parts.add(grammar.ordered(shortName(order.figure(), query), order.direction())));
        return WordingText.outer(String.join("; ", parts)) + ".";
    }

    /** The change whose reason is asked for; that it has a year before goes without saying. */
    String reason(Query query) {
        return grammar.whyChanged(wording.known(query.explained(), query.comparison())) + where(query) + ".";
    }

    /** What is counted, of what, when, against what. */
    private String subject(Query query) {
        var head = new StringBuilder(figures(query));
        var breakdowns = breakdowns(query);
        if (!breakdowns.isEmpty()) {
            head.append(" ").append(breakdowns);
        }
        return head.append(where(query)).toString();
    }

    private String where(Query query) {
        var head = new StringBuilder(wording.scope(query.filter()));
        head.append(", ").append(wording.period(query.period()));
        readFrom(query).ifPresent(words -> head.append(", ").append(words));
        query.comparison().ifPresent(comparison -> head.append(", ").append(wording.comparison(comparison)));
        return head.toString();
    }

    /** Within a sentence about one measure the calculation alone says which figure is meant. */
    private String shortName(Figure figure, Query query) {
        var oneMeasure =
                query.figures().stream().map(Figure::measure).distinct().count() == 1;
        return oneMeasure && !(figure.calculation() instanceof Calculation.Value)
                ? wording.calculation(figure, query.comparison())
                : wording.named(figure, query.comparison());
    }

    private String figures(Query query) {
        var byMeasure = new LinkedHashMap<String, List<Figure>>();
        query.figures()
                .forEach(figure -> byMeasure
                        .computeIfAbsent(figure.measure(), _ -> new ArrayList<>())
                        .add(figure));
        return grammar.and(byMeasure.entrySet().stream()
                .map(entry -> figures(entry, query.comparison()))
                .toList());
    }

    private String figures(Map.Entry<String, List<Figure>> figures, Optional<Comparison> comparison) {
        var measure = wording.named(Figure.of(figures.getKey()), comparison);
        var plain = figures.getValue().stream().anyMatch(f -> f.calculation() instanceof Calculation.Value);
        var calculations = figures.getValue().stream()
                .filter(figure -> !(figure.calculation() instanceof Calculation.Value))
                .map(figure -> wording.calculation(figure, comparison))
                .toList();
        if (calculations.isEmpty()) {
            return measure;
        }
        return plain ? grammar.with(measure, calculations) : measure + ", " + grammar.and(calculations);
    }

    private String breakdowns(Query query) {
        var parts = new ArrayList<String>();
        var by = new ArrayList<String>();
        query.breakdowns().forEach(breakdown -> {
            if (breakdown instanceof Breakdown.Versus) {
                parts.add(wording.breakdown(breakdown));
            } else {
                by.add(wording.head(breakdown));
            }
        });
        if (!by.isEmpty()) {
            parts.add(grammar.by(by));
        }
        return String.join(" ", parts);
    }

    /** Said only where it matters: when a figure lives on published rows and is not summed from weeks. */
    private Optional<String> readFrom(Query query) {
        var fromRows = query.figures().stream().map(Figure::measure).anyMatch(catalog::readFromRows);
        var period = query.period();
        var timed = query.breakdowns().stream().anyMatch(Breakdown.ByTime.class::isInstance);
        var plainWeek = period.rows() == Period.Rows.WEEK && (period.weeks() == 1 || timed);
        return fromRows && !plainWeek ? Optional.of(grammar.readFrom(period.rows())) : Optional.empty();
    }
}
