package salesassistant.evaluation.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;

/** A few worlds of each sort; {@code ./evaluate-why} asks many. */
class WhyTests {

    @TempDir
    Path folder;

    @Test
    void theCauseOfAFewWorldsIsFound() throws Exception {
        assertThat(new Worlds(folder, false).planted(1004, 2))
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
    void theDelistingInNorrIsFoundInTheSample() throws Exception {
        var file = folder.resolve("sample.duckdb");
        SampleWorld.generate(SampleSettings.of(Profile.TINY), file, (_, _) -> {});
        try (var world = World.open(file)) {
            var scope = List.<Filter>of(
                    new Filter.In("country", List.of("SE")),
                    new Filter.In("region", List.of("Norr")),
                    new Filter.In("brand", List.of("Solgård")));
            var explanation = world.explain(Asked.of(Figure.of("sales_value"), scope, 12, world.span()));

            assertThat(percent(explanation)).isBetween(-21.9, -17.9);
            var top = explanation.causes().getFirst();
            assertThat(top.kind()).isEqualTo(Cause.Kind.DISTRIBUTION);
            assertThat(top.place().stream().map(name -> name.value()))
                    .contains("Solgård Original 1000 g", "Solgård Squeeze 750 g");
            assertThat(top.elsewhere().stream().map(name -> name.value()))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("Gemena"));
            assertThat(explanation.splits()).allSatisfy(WhyTests::addsUp);
        }
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
        assertThat(split.parts().stream()
                        .map(part -> part.effect().value())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                .isEqualByComparingTo(split.change().value());
    }
}
