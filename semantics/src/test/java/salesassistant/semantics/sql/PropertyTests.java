package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** What holds for every query, whatever it asks. */
class PropertyTests {

    private static final Map<String, Leaves> LEAVES = new HashMap<>();

    private final SqlCompiler compiler = SqlCompilers.duckDb(TinySample.catalog());

    @Property(tries = 60, seed = "20261101")
    void sumsAreWhatPlainAdditionGives(
            @ForAll("measures") String measure,
            @ForAll("dimensions") Set<String> dimensions,
            @ForAll("times") List<Breakdown.ByTime> times,
            @ForAll("filters") Filter filter) {
        var query = query(measure, dimensions, times, filter).lastWeeks(26).build();
        var sums = sums(query);
        for (var row : run(query)) {
            var expected = sums.remove(keys(query, row));
            assertThat((Double) row.get(measure)).isCloseTo(expected == null ? 0 : expected, within(0.01));
        }
        assertThat(sums).as("every key has its row").isEmpty();
    }

    @Property(tries = 40, seed = "20261102")
    void partsAddUpToTheirWhole(
            @ForAll("measures") String measure,
            @ForAll("dimensions") Set<String> dimensions,
            @ForAll("filters") Filter filter) {
        Assume.that(dimensions.stream().noneMatch(Set.of("banner", "retailer_group", "channel")::contains));
        var parts = run(query(measure, dimensions, List.of(), filter).build());
        var whole = run(query(measure, Set.of(), List.of(), filter).build()).getFirst();
        var sum = parts.stream().mapToDouble(row -> (Double) row.get(measure)).sum();
        assertThat(sum).isCloseTo((Double) whole.get(measure), within(0.01));
    }

    @Property(tries = 40, seed = "20261103")
    void sharesOfWhatIsShownAddUpToAHundred(
            @ForAll("measures") String measure,
            @ForAll("dimensions") Set<String> dimensions,
            @ForAll("times") List<Breakdown.ByTime> times,
            @ForAll("filters") Filter filter) {
        var share = new Figure(measure, new Calculation.Share(QueryBuilder.SHOWN));
        var query = query(measure, dimensions, times, filter)
                .and(measure, share.calculation())
                .lastWeeks(26)
                .build();
        var sums = new HashMap<Object, Double>();
        for (var row : run(query)) {
            var value = row.get(Columns.name(share));
            var time = times.isEmpty() ? "" : String.valueOf(row.get(Columns.name(times.getFirst())));
            sums.merge(time, value == null ? 0 : (Double) value, Double::sum);
        }
        assertThat(sums.values()).allMatch(sum -> sum == 0 || Math.abs(sum - 100) < 1e-6);
    }

    @Property(tries = 40, seed = "20261104")
    void contributionsAddUpToGrowthAndEffectsToTheChange(
            @ForAll("dimensions") Set<String> dimensions, @ForAll("filters") Filter filter) {
        Assume.that(filter.dimensions().stream().noneMatch(dimensions::contains));
        Assume.that(dimensions.stream().noneMatch(Set.of("banner", "retailer_group", "channel")::contains));
        var rows = run(query("sales_value", dimensions, List.of(), filter)
                .and(new Calculation.Change())
                .and(new Calculation.Contribution())
                .and(new Calculation.VolumeEffect())
                .and(new Calculation.PriceEffect())
                .yearAgo()
                .build());
        var total = run(query("sales_value", Set.of(), List.of(), filter)
                        .and(new Calculation.ChangePercent())
                        .yearAgo()
                        .build())
                .getFirst()
                .get("sales_value_change_pct");
        var points = rows.stream().map(row -> row.get("sales_value_contribution_pts"));
        Assume.that(total != null);
        assertThat(points.mapToDouble(p -> p == null ? 0 : (Double) p).sum()).isCloseTo((Double) total, within(1e-6));
        for (var row : rows) {
            if (row.get("volume_effect") instanceof Double volume && row.get("price_effect") instanceof Double price) {
                assertThat(volume + price).isCloseTo((Double) row.get("sales_value_change"), within(0.01));
            }
        }
    }

    private static QueryBuilder query(
            String measure, Set<String> dimensions, List<Breakdown.ByTime> times, Filter filter) {
        var builder = QueryBuilder.of(measure).where(filter);
        times.forEach(time -> builder.by(time.grain()));
        return builder.by(dimensions.toArray(String[]::new));
    }

    /** Runs a query both as executed and as shown, and checks that each scan picks one member of each partition. */
    private List<Map<String, @Nullable Object>> run(Query query) {
        var statement = Compilations.statement(compiler, query);
        PinnedPartitionTests.assertPinned(query, TinySample.catalog());
        var rows = Execution.run(TinySample.connection(), statement);
        var shown = Execution.run(TinySample.connection(), statement.shown(), List.of());
        Rows.assertSame(shown, rows, statement.shown());
        return rows;
    }

    private static Map<List<String>, Double> sums(Query query) {
        var level = Scope.of(query, TinySample.catalog()).levels().get(Axis.MARKET);
        return LEAVES.computeIfAbsent(String.valueOf(level), Leaves::of)
                .sums(query, query.figures().getFirst().measure());
    }

    private static List<String> keys(Query query, Map<String, @Nullable Object> row) {
        var keys = new ArrayList<String>();
        query.breakdowns().forEach(b -> keys.add(String.valueOf(row.get(Columns.name(b)))));
        return keys;
    }

    @Provide
    Arbitrary<String> measures() {
        return RandomQueries.measures();
    }

    @Provide
    Arbitrary<Set<String>> dimensions() {
        return RandomQueries.dimensions();
    }

    @Provide
    Arbitrary<List<Breakdown.ByTime>> times() {
        return RandomQueries.times();
    }

    @Provide
    Arbitrary<Filter> filters() {
        return RandomQueries.filters();
    }
}
