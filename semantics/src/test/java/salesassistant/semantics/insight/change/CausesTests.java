package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.insight.change.SmallWorld.steady;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Filter;

class CausesTests {

    private static final List<String> RETAILERS = List.of("ICA", "Coop", "Axfood");

    @Test
    void aLaunchInABrandThatGrewIsToldBesideIt() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Heinz", "Heinz Zero", retailer, came(40))
                    .sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(300, 350))
                    .sells("Ketchup", "Heinz", "Heinz 900", retailer, steady(300, 350))
                    .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, 500))
                    .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, 500));
        }

        var causes = causes(world, SmallWorld.KETCHUP);

        assertThat(causes).containsExactlyInAnyOrder("UNKNOWN Heinz 3600", "LAUNCH Heinz, Heinz Zero 1440");
    }

    @Test
    void aBrandThatGrewIsNotNarrowedToItsLaunch() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Heinz", "Heinz Zero", retailer, came(75))
                    .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, 500))
                    .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, 500));
            for (var size : List.of("200", "300", "500", "900")) {
                world.sells("Ketchup", "Heinz", "Heinz " + size, retailer, steady(250, 275));
            }
        }

        var causes = causes(world, SmallWorld.KETCHUP);

        assertThat(causes).containsExactlyInAnyOrder("UNKNOWN Heinz 3600", "LAUNCH Heinz, Heinz Zero 2700");
    }

    private static IntToDoubleFunction came(double value) {
        return steady(0, value);
    }

    private static List<String> causes(SmallWorld world, Filter scope) {
        var explanation = world.why(scope);
        return Stream.concat(explanation.causes().stream(), explanation.offsetting().stream())
                .map(CausesTests::told)
                .toList();
    }

    private static String told(Cause cause) {
        var place = cause.place().stream().map(Subject.Name::value).toList();
        return "%s %s %.0f"
                .formatted(
                        cause.kind(),
                        String.join(", ", place),
                        cause.effect().value().doubleValue());
    }
}
