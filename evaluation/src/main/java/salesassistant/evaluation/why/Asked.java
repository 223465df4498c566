package salesassistant.evaluation.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.sample.Plant;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.reading.Premise;

/** What is asked of a world: a category or, where its rival is new, a brand; the latest weeks against the year before. */
final class Asked {

    private static final List<String> CATEGORIES = List.of("Ketchup", "Crispbread");

    private Asked() {}

    static WhyQuestion of(long seed, Optional<Plant> plant, World world) {
        var filters = new ArrayList<Filter>();
        filters.add(new Filter.In("country", List.of("SE")));
        filters.add(new Filter.In("category", List.of(category(seed, plant))));
        plant.filter(planted -> planted.kind() == Plant.Kind.LAUNCH
                        || !planted.brand().isEmpty() && Math.floorMod(seed / 9, 3) == 0)
                .ifPresent(planted -> filters.add(new Filter.In("brand", List.of(planted.brand()))));
        return of(Figure.of("sales_value"), filters, weeks(seed, plant, world), world.span());
    }

    /** The same of the price paid, which does not add up. */
    static WhyQuestion ofPrice(WhyQuestion asked) {
        return of("price_per_unit", asked);
    }

    /** The same of the price without promotions. */
    static WhyQuestion ofRegularPrice(WhyQuestion asked) {
        return of("base_price_per_unit", asked);
    }

    private static WhyQuestion of(String measure, WhyQuestion asked) {
        return new WhyQuestion(
                Figure.of(measure), asked.scope(), asked.period(), asked.comparison(), asked.data(), asked.premise());
    }

    static String category(long seed, Optional<Plant> plant) {
        return plant.map(Plant::category).orElseGet(() -> CATEGORIES.get((int) Math.floorMod(seed, 2)));
    }

    /** The shorter of two usual periods that holds all of what happened. */
    private static int weeks(long seed, Optional<Plant> plant, World world) {
        var shortly = world.span().lastWeekEnd().minusWeeks(7);
        boolean longer =
                plant.map(planted -> planted.firstWeekEnd().isBefore(shortly)).orElse(Math.floorMod(seed / 2, 2) == 1);
        return longer ? 12 : 8;
    }

    static WhyQuestion of(Figure figure, List<Filter> filters, int weeks, DataSpan span) {
        var periods = new Periods(span);
        var period = periods.rolling(weeks).orElseThrow();
        return new WhyQuestion(
                figure, Filter.allOf(filters), period, periods.yearAgo(period).orElseThrow(), span, Premise.CHANGED);
    }
}
