package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedMeasure.Part;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.LeafView;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Ranking;

/** Measures that carry their weeks in themselves decide the period of a question, and take no other. */
final class OwnTime {

    private final Catalog catalog;
    private final Periods periods;

    OwnTime(Catalog catalog, Periods periods) {
        this.catalog = catalog;
        this.periods = periods;
    }

    /** The measures to ask for: a comparison is made of the measure itself, in the window the one named carries. */
    List<String> measures(Filling filling, List<String> named) {
        boolean compared = filling.parts().has(Said.ComparisonNamed.class)
                || filling.wanted().stream().anyMatch(Said.Wanted::needsBase);
        if (!compared || catalog.leafView().isEmpty()) {
            return named;
        }
        var first = named.stream().flatMap(name -> baked(name).stream()).findFirst();
        if (first.isEmpty() || named.stream().anyMatch(name -> !movable(name))) {
            return named;
        }
        if (!filling.parts().has(Said.PeriodNamed.class)) {
            var window = window(first.get().window(), named.getFirst());
            filling.imply(new Said.PeriodNamed(Optional.of(window)));
        } else {
            inOwnPeriod(filling, named);
        }
        return named.stream()
                .map(name -> baked(name).map(BakedMeasure::of).orElse(name))
                .distinct()
                .toList();
    }

    private void inOwnPeriod(Filling filling, List<String> named) {
        filling.parts()
                .last(Said.PeriodNamed.class)
                .flatMap(Said.PeriodNamed::period)
                .ifPresent(period -> fit(named, period));
    }

    /** Whether the measure stands for another one in a window, so that a comparison can be made of that one. */
    private boolean movable(String measure) {
        return baked(measure)
                .map(baked -> baked.part() == Part.VALUE && !baked.of().equals(measure))
                .orElse(true);
    }

    /** No course of time, and no comparison, of a measure that has but one stretch of it. */
    void fit(Filling filling, List<String> measures) {
        boolean course = filling.parts().has(Said.GrainNamed.class);
        for (var measure : measures) {
            boolean own = baked(measure).isPresent();
            boolean compared = own
                    && (filling.parts().has(Said.ComparisonNamed.class)
                            || filling.parts().has(Said.ComparedPeriodNamed.class)
                            || filling.wanted().stream().anyMatch(Said.Wanted::needsBase));
            if (compared || course && (own || onlyBaked(measure))) {
                throw new UnfitDraft(new Resolution.OwnWeeks(measure));
            }
        }
    }

    /** The period is the one the measures carry. */
    void fit(List<String> measures, Period period) {
        for (var measure : measures) {
            var fits = baked(measure)
                    .map(baked -> of(baked, measure).equals(Optional.of(weeks(period))))
                    .orElseGet(() ->
                            !onlyBaked(measure) || windowOf(measure, period).isPresent());
            if (!fits) {
                throw new UnfitDraft(new Resolution.OwnWeeks(measure));
            }
        }
    }

    /** What exists only with windows has only the year before to compare with. */
    void fit(List<String> measures, Optional<Comparison> comparison) {
        for (var measure : measures) {
            boolean other =
                    comparison.filter(c -> c.kind() != Comparison.Kind.YEAR_AGO).isPresent();
            if (other && onlyBaked(measure)) {
                throw new UnfitDraft(new Resolution.OwnWeeks(measure));
            }
        }
    }

    /** The period of a question that names none, where a measure has one of its own. */
    Optional<Period> period(List<String> measures) {
        for (var measure : measures) {
            var baked = baked(measure);
            if (baked.isPresent()) {
                return Optional.of(own(baked.get(), measure));
            }
            if (onlyBaked(measure)) {
                return Optional.of(window(usual(measure), measure));
            }
        }
        return Optional.empty();
    }

    /** The window of the usual length where there is one, else the longest. */
    private BakedWindow usual(String measure) {
        var windows = view().windows(measure);
        var wanted = new BakedWindow(catalog.defaults().periodWeeks());
        return windows.contains(wanted) ? wanted : windows.getLast();
    }

    private Optional<BakedWindow> windowOf(String measure, Period period) {
        boolean latest = period.lastWeekEnd().equals(periods.data().lastWeekEnd());
        return period.window()
                .filter(window -> latest && view().windows(measure).contains(window));
    }

    private Period own(BakedMeasure baked, String measure) {
        var now = window(baked.window(), measure);
        return baked.part() == Part.YEAR_AGO
                ? periods.yearAgo(now)
                        .map(Comparison::base)
                        .orElseThrow(() -> UnfitDraft.because(Interpretation.Reason.OUTSIDE_PERIOD, "the year before"))
                : now;
    }

    private Optional<List<Object>> of(BakedMeasure baked, String measure) {
        return Optional.of(weeks(own(baked, measure)));
    }

    private static List<Object> weeks(Period period) {
        return List.of(period.firstWeekEnd(), period.lastWeekEnd());
    }

    private Period window(BakedWindow window, String measure) {
        return window.isYearToDate()
                ? periods.yearToDate()
                : periods.rolling(window.weeks())
                        .orElseThrow(() -> UnfitDraft.because(Interpretation.Reason.OUTSIDE_PERIOD, measure));
    }

    /** Whether two queries differ only in that one reads a measure in a period, the other the measure that carries it. */
    boolean same(Query left, Query right) {
        return catalog.isMetricView()
                && left.period().equals(right.period())
                && plain(left).equals(plain(right));
    }

    private Query plain(Query query) {
        return new Query(
                query.figures().stream().map(this::plain).toList(),
                query.breakdowns(),
                query.filter(),
                query.period(),
                query.comparison(),
                query.conditions().stream()
                        .map(condition ->
                                new Condition(plain(condition.figure()), condition.comparator(), condition.limit()))
                        .toList(),
                query.ranking()
                        .map(ranking -> new Ranking(
                                plain(ranking.figure()),
                                ranking.direction(),
                                ranking.count(),
                                ranking.ties(),
                                ranking.within(),
                                ranking.others())),
                query.order().map(order -> new Order(plain(order.figure()), order.direction())));
    }

    private Figure plain(Figure figure) {
        return baked(figure.measure())
                .filter(baked -> baked.part() == Part.VALUE)
                .map(baked -> new Figure(baked.of(), figure.calculation()))
                .orElse(figure);
    }

    private Optional<BakedMeasure> baked(String measure) {
        return catalog.leafView().map(view -> view.baked().get(measure));
    }

    private boolean onlyBaked(String measure) {
        return catalog.leafView().filter(view -> view.onlyBaked(measure)).isPresent();
    }

    private LeafView view() {
        return catalog.leafView().orElseThrow();
    }
}
