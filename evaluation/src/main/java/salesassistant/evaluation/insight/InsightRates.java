package salesassistant.evaluation.insight;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Notable;

/** The rates at which insights are found and imagined, over many seeded tables; the same numbers each time. */
public final class InsightRates {

    private static final int JUDGED_WEEKS = 8;

    private final int tables;
    private final int seed;

    InsightRates(int tables, int seed) {
        this.tables = tables;
        this.seed = 100 * seed;
    }

    /**
     * A rate with its goal.
     *
     * @param atLeast whether the goal is a floor; else it is a ceiling
     */
    record Rate(String what, double rate, double goal, boolean atLeast) {

        boolean met() {
            return atLeast ? rate >= goal : rate <= goal;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-72s %6.2f %%  goal %s %5.1f %%  %s",
                    what,
                    100 * rate,
                    atLeast ? "≥" : "≤",
                    100 * goal,
                    met() ? "met" : "MISSED");
        }
    }

    /** All rates, those where nothing was planted first. */
    List<Rate> all() {
        return List.of(
                new Rate("false alarms per series-week, nothing planted", falseAlarms(), 0.005, false),
                new Rate("series with any insight, nothing planted", anyInSeries(), 0.05, false),
                new Rate("tables of 8 members with any insight, nothing planted", anyInMembers(8), 0.05, false),
                new Rate("tables of 25 members with any insight, nothing planted", anyInMembers(25), 0.05, false),
                new Rate("a week at 60 % found (noise 6 %)", anomalies(0.6), 0.95, true),
                new Rate("a week at 167 % found, as far from the usual as 60 %", anomalies(1 / 0.6), 0.95, true),
                new Rate("a week at 75 % found", anomalies(0.75), 0.55, true),
                new Rate("a week at 133 % found", anomalies(1 / 0.75), 0.55, true),
                new Rate("a promoted week at 150 % told as unusual", promoted(_ -> 1, 1.5), 0.02, false),
                new Rate("a week against a promoted one a year ago told as unusual", afterPromotion(), 0.02, false),
                new Rate("a week at 60 % found where promotions are known", promoted(_ -> 0.6, 1), 0.95, true),
                new Rate("a level 20 % lower for 20 weeks found, begun within two weeks", shifts(0.8), 0.95, true),
                new Rate("the one of 8 members that fell by 30 % told first", contributions(8, 0.7), 0.95, true),
                new Rate("the one of 25 members that fell by 30 % told first", contributions(25, 0.7), 0.95, true));
    }

    private double falseAlarms() {
        var planted = new PlantedTables(seed + 11);
        var alarms = 0L;
        for (int table = 0; table < tables; table++) {
            alarms += planted.series(_ -> 1).stream()
                    .filter(insight -> insight.what() instanceof Notable.Unusual)
                    .count();
        }
        return (double) alarms / tables / JUDGED_WEEKS;
    }

    private double anyInSeries() {
        var planted = new PlantedTables(seed + 12);
        return rate(_ -> !planted.series(_ -> 1).isEmpty());
    }

    private double anyInMembers(int count) {
        var planted = new PlantedTables(seed + 13);
        return rate(_ -> !planted.members(count, 1).isEmpty());
    }

    private double anomalies(double factor) {
        var planted = new PlantedTables(seed + 14);
        return rate(table -> {
            var at = PlantedTables.WEEKS - 1 - table % JUDGED_WEEKS;
            return tells(planted.series(week -> week == at ? factor : 1), at);
        });
    }

    /** How often one of the latest weeks is told, promoted by a lift, and else moved by a factor. */
    private double promoted(IntToDoubleFunction factor, double lift) {
        var planted = new PlantedTables(seed + 17);
        return rate(table -> {
            var at = PlantedTables.WEEKS - 1 - table % JUDGED_WEEKS;
            return tells(
                    planted.promoted(
                            week -> week == at ? factor.applyAsDouble(week) : 1, week -> week == at ? lift : 1),
                    at);
        });
    }

    /** How often a plain week is told that was promoted in both years before. */
    private double afterPromotion() {
        var planted = new PlantedTables(seed + 18);
        return rate(table -> {
            var at = PlantedTables.WEEKS - 1 - table % JUDGED_WEEKS;
            return tells(planted.promoted(_ -> 1, week -> week == at - 52 || week == at - 104 ? 1.5 : 1), at);
        });
    }

    private static boolean tells(List<Insight> found, int week) {
        return found.stream()
                .anyMatch(insight -> insight.what() instanceof Notable.Unusual unusual
                        && unusual.when().value().equals(PlantedTables.week(week)));
    }

    private double shifts(double factor) {
        var planted = new PlantedTables(seed + 15);
        var from = PlantedTables.WEEKS - 20;
        return rate(_ -> planted.series(week -> week >= from ? factor : 1).stream()
                .anyMatch(insight -> insight.what() instanceof Notable.Shifted shifted
                        && List.of(from - 2, from - 1, from, from + 1, from + 2).stream()
                                .map(PlantedTables::week)
                                .anyMatch(shifted.since().value()::equals)));
    }

    private double contributions(int count, double factor) {
        var planted = new PlantedTables(seed + 16);
        return rate(_ -> planted.members(count, factor).stream()
                .map(Insight::what)
                .filter(Notable.Contributed.class::isInstance)
                .findFirst()
                .filter(first -> first.subject().names().getFirst().value().equals("M0"))
                .isPresent());
    }

    private double rate(IntPredicate hit) {
        return (double) IntStream.range(0, tables).filter(hit).count() / tables;
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    /** Prints the rates; exit code 1 where one misses its goal. */
    public static void main(String... arguments) {
        var rates = new InsightRates(number(arguments, 0, 1000), number(arguments, 1, 0)).all();
        rates.forEach(System.out::println);
        if (!rates.stream().allMatch(Rate::met)) {
            System.exit(1);
        }
    }
}
