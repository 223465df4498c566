package salesassistant.evaluation.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;

/** A few worlds of each sort and what the sample holds; {@code ./evaluate why} asks many. */
class WhyTests {

    private static final double NEARLY = 1e-9;

    @TempDir
    static Path folder;

    private static World sample;

    @BeforeAll
    static void makeTheSample() throws Exception {
        var file = folder.resolve("sample.duckdb");
        SampleWorld.generate(SampleSettings.of(Profile.TINY), file, (_, _) -> {});
        sample = World.open(file);
    }

    @AfterAll
    static void closeTheSample() throws Exception {
        sample.close();
    }

    @Test
    void theCauseOfAFewWorldsIsFound() throws Exception {
        assertThat(new Worlds(folder, false).planted(1003, 3))
                .allSatisfy(
                        verdict -> assertThat(verdict.right()).as("%s", verdict).isTrue());
    }

    @Test
    void noCauseIsFoundWhereNothingHappened() throws Exception {
        assertThat(new Worlds(folder, false).empty(5000, 1))
                .allSatisfy(
                        verdict -> assertThat(verdict.quiet()).as("%s", verdict).isTrue());
    }

    @Test
    void theDelistingInNorrIsFoundInTheSample() {
        var explanation = why("sales_value", 12, in("region", "Norr"), in("brand", "Solgård"));

        assertThat(percent(explanation)).isBetween(-21.9, -17.9);
        var top = explanation.causes().getFirst();
        assertThat(top.kind()).isEqualTo(Cause.Kind.DISTRIBUTION);
        assertThat(values(top.place())).contains("Solgård Original 1000 g", "Solgård Squeeze 750 g");
        assertThat(values(top.elsewhere())).isNotEmpty().allMatch(name -> name.startsWith("Gemena"));
        assertThat(explanation.splits()).allSatisfy(WhyTests::addsUp);
    }

    @Test
    void aLaunchInsideTheEarlierPeriodIsToldAsOne() {
        var explanation = why("sales_value", 52, in("brand", "Rubino"));

        var top = explanation.causes().getFirst();
        assertThat(top.kind()).isEqualTo(Cause.Kind.LAUNCH);
        assertThat(values(top.place())).contains("Rubino Zero 570 g", "Rubino Zero 1 kg");
        assertThat(top.since().orElseThrow().week().toString()).isEqualTo("2025-W36");
        assertThat(top.share().orElseThrow().value()).isGreaterThan(BigDecimal.valueOf(50));
        assertThat(explanation.material()).isTrue();
    }

    @Test
    void aRatioIsSharedOutAmongItsMembersAndNoneOfItIsLeft() {
        var explanation = why("base_price_per_unit", 12, in("category", "Ketchup"));

        assertThat(explanation.causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.kind()).isIn(Cause.Kind.RATE, Cause.Kind.MIX))
                .allSatisfy(cause -> assertThat(cause.effect().unit()).isEqualTo(Unit.CURRENCY_PER_PACK));
        var split = explanation.splits().stream()
                .filter(one -> one.kind() == Split.Kind.RATE_MIX)
                .findFirst()
                .orElseThrow();
        assertThat(split.change().value().doubleValue())
                .isCloseTo(
                        explanation
                                .size()
                                .orElseThrow()
                                .change()
                                .orElseThrow()
                                .value()
                                .doubleValue(),
                        within(NEARLY));
        assertThat(explanation.splits()).noneMatch(one -> one.kind() == Split.Kind.PRICE_VOLUME_MIX);
    }

    private static Explanation why(String measure, int weeks, Filter... filters) {
        var scope = new ArrayList<Filter>(List.of(in("country", "SE")));
        scope.addAll(List.of(filters));
        return sample.explain(Asked.of(Figure.of(measure), scope, weeks, sample.span()));
    }

    private static Filter in(String dimension, String member) {
        return new Filter.In(dimension, List.of(member));
    }

    private static List<String> values(List<Subject.Name> place) {
        return place.stream().map(Subject.Name::value).toList();
    }

    private static double percent(Explanation explanation) {
        return explanation
                .size()
                .flatMap(size -> size.percent())
                .orElseThrow()
                .value()
                .doubleValue();
    }

    private static void addsUp(Split split) {
        assertThat(split.parts().stream().map(part -> part.effect().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(split.change().value());
    }
}
