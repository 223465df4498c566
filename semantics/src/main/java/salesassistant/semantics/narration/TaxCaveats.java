package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.VatRate;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.TaxStep;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;

/** A change of value added tax inside or between the periods looked at. */
record TaxCaveats(Answered answered) {

    List<Caveat> all() {
        if (answered.query().figures().stream().noneMatch(this::includesTax)) {
            return List.of();
        }
        var caveats = new ArrayList<Caveat>();
        var rates = answered.catalog().trade().vat();
        for (var rate : rates) {
            before(rate, rates)
                    .filter(_ -> isAnswered(rate.country()))
                    .filter(_ -> lies(rate))
                    .ifPresent(old -> caveats.add(say(old, rate)));
        }
        return caveats;
    }

    private static Optional<VatRate> before(VatRate rate, List<VatRate> rates) {
        return rates.stream()
                .filter(other ->
                        other.country().equals(rate.country()) && other.from().isBefore(rate.from()))
                .max(Comparator.comparing(VatRate::from));
    }

    /** Between the first and the last week that are held against each other. */
    private boolean lies(VatRate rate) {
        var period = answered.period();
        var base = answered.base();
        if (base.isEmpty() && !answered.overTime()) {
            return false;
        }
        var first = base.filter(other -> other.firstWeekEnd().isBefore(period.firstWeekEnd()))
                .orElse(period)
                .firstWeekEnd();
        return rate.from().isAfter(first) && !rate.from().isAfter(period.lastWeekEnd());
    }

    private Caveat say(VatRate old, VatRate rate) {
        var before = FigureRef.Stated.of(old);
        var now = FigureRef.Stated.of(rate);
        var effect = new FigureRef.Formula(new TaxStep(), List.of(before, now));
        return Caution.TAX.say(
                answered.language(),
                new Part.Name(country(rate.country())),
                new Part.Figure(before, answered.numerals()),
                new Part.Figure(now, answered.numerals()),
                new Part.Name(answered.wording().day(rate.from())),
                Part.Figure.moved(effect, answered.numerals()));
    }

    private String country(String code) {
        return answered.catalog().dimensions().stream()
                .filter(dimension -> dimension.displays().containsKey(code))
                .findFirst()
                .map(dimension -> dimension.display(code).in(answered.language()))
                .orElse(code);
    }

    private boolean includesTax(Figure figure) {
        return movesWithPrices(figure.calculation())
                && isMoney(answered.catalog().measure(figure.measure()).unit())
                && !answered.builtOn(answered.catalog().measure(figure.measure()), this::allowsForTax);
    }

    /** A measure whose own expression looks at the date takes the tax of its time out. */
    private boolean allowsForTax(Measure measure) {
        return Answered.scalar(measure)
                .contains(answered.catalog().periodColumns().endDate());
    }

    private static boolean isMoney(Unit unit) {
        return switch (unit) {
            case CURRENCY, EUR, CURRENCY_PER_PACK, CURRENCY_PER_KILOGRAM, CURRENCY_PER_POINT -> true;
            case PACKS, KILOGRAMS, PERCENT, POINTS, DISTRIBUTION_POINTS, STORES, ITEMS, WEEKS, INDEX, NUMBER -> false;
        };
    }

    /** Shares and indices of one period have the tax above and below the line. */
    private static boolean movesWithPrices(Calculation calculation) {
        return switch (calculation) {
            case Calculation.Value _,
                    Calculation.BaseValue _,
                    Calculation.Change _,
                    Calculation.ChangePercent _,
                    Calculation.IndexOnBase _,
                    Calculation.Contribution _,
                    Calculation.Average _,
                    Calculation.PriceEffect _ -> true;
            case Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareChange _,
                    Calculation.ShareOfChange _,
                    Calculation.IndexOnWhole _,
                    Calculation.DevelopmentIndex _,
                    Calculation.VolumeEffect _,
                    Calculation.CumulativeShare _ -> false;
        };
    }

    /** Of the countries named, and where the answer has a row for each country, of those that have one. */
    private boolean isAnswered(String country) {
        var named = countries();
        var shown = shown();
        return (named.isEmpty() || named.contains(country)) && (shown.isEmpty() || shown.contains(country));
    }

    private Set<String> shown() {
        var cells = answered.cells();
        return IntStream.range(0, cells.rows())
                .boxed()
                .flatMap(row -> cells.subject(row).names().stream())
                .map(Subject.Name::value)
                .filter(answered.catalog().currencies()::containsKey)
                .collect(Collectors.toSet());
    }

    private Set<String> countries() {
        var countries = new HashSet<String>();
        collect(answered.query().filter(), countries);
        return countries;
    }

    private void collect(Filter filter, Set<String> countries) {
        if (filter instanceof Filter.In in) {
            in.values().stream()
                    .filter(answered.catalog().currencies()::containsKey)
                    .forEach(countries::add);
        }
        if (filter instanceof Filter.And and) {
            and.parts().forEach(part -> collect(part, countries));
        }
    }
}
