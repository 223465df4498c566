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
    private static final Filter HEINZ = Filter.allOf(List.of(
            SmallWorld.SWEDEN,
            new Filter.In("category", List.of("Ketchup")),
            new Filter.In("brand", List.of("Heinz"))));

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
    void aPackInThePlaceOfAnotherIsNoLaunchBesideADelisting() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Heinz", "Heinz Original 500 g", retailer, week -> week < -20 ? 300 : 0)
                    .sells("Ketchup", "Heinz", "Heinz Original 450 g", retailer, week -> week < -26 ? 0 : 270)
                    .sells("Ketchup", "Heinz", "Heinz Chili 450 g", retailer, steady(300, 300))
                    .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, 500))
                    .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, 500));
        }

        var explanation = world.why(SmallWorld.KETCHUP);
        var causes = Stream.concat(explanation.causes().stream(), explanation.offsetting().stream())
                .toList();

        // Twelve weeks at three retailers: 300 a week are gone, 270 came.
        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(Cause.Kind.REPLACEMENT);
            assertThat(cause.effect().value()).isEqualByComparingTo("-1080");
            var packs = cause.replacement().orElseThrow();
            assertThat(packs.gone().value()).isEqualTo("Heinz Original 500 g");
            assertThat(packs.lost().value()).isEqualByComparingTo("-10800");
            assertThat(packs.came().value()).isEqualTo("Heinz Original 450 g");
            assertThat(packs.won().value()).isEqualByComparingTo("9720");
        });
    }

    @Test
    void whatCameLongAfterOrIsCalledOtherwiseReplacesNothing() {
        for (var came : List.of("Heinz Zero 450 g", "Heinz Original 450 g")) {
            var late = came.contains("Original") ? -5 : -26;
            var world = new SmallWorld();
            for (var retailer : RETAILERS) {
                world.sells("Ketchup", "Heinz", "Heinz Original 500 g", retailer, week -> week < -20 ? 300 : 0)
                        .sells("Ketchup", "Heinz", came, retailer, week -> week < late ? 0 : 270)
                        .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, 500))
                        .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, 500));
            }

            assertThat(causes(world, SmallWorld.KETCHUP))
                    .containsExactlyInAnyOrder(
                            "DELISTING Heinz, Heinz Original 500 g -10800", "LAUNCH Heinz, " + came + " 9720");
        }
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

    @Test
    void aRetailerBesideALaunchIsToldWithTheRestOfTheBrand() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            var level = retailer.equals("ICA") ? 350 : 500;
            world.sells("Ketchup", "Heinz", "Heinz Zero", retailer, came(200));
            for (var brand : List.of("Heinz", "Felix")) {
                world.sells("Ketchup", brand, brand + " 500", retailer, steady(500, level))
                        .sells("Ketchup", brand, brand + " 900", retailer, steady(500, level));
            }
        }

        var causes = causes(world, SmallWorld.KETCHUP);

        // Four items lose 150 a week at ICA; what is new there is told already.
        assertThat(causes).containsExactlyInAnyOrder("LAUNCH Heinz, Heinz Zero 7200", "UNKNOWN ICA -7200");
    }

    @Test
    void aBrandAtARetailerIsToldThoughItLaunchedAnItemElsewhere() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            var isHit = retailer.equals("ICA");
            world.sells("Ketchup", "Heinz", "Heinz Zero", retailer, came(isHit ? 0 : 210));
            for (var size : List.of("500", "900")) {
                world.sells("Ketchup", "Heinz", "Heinz " + size, retailer, steady(500, isHit ? 300 : 500))
                        .sells("Ketchup", "Felix", "Felix " + size, retailer, steady(500, 500));
            }
        }

        var causes = causes(world, SmallWorld.KETCHUP);

        // What is new sells 210 a week at two retailers; two items lose 200 at the third.
        assertThat(causes).containsExactlyInAnyOrder("LAUNCH Heinz, Heinz Zero 5040", "UNKNOWN Heinz, ICA -4800");
    }

    @Test
    void theItemsOfOneCategoryAreNotTakenForAllThereIs() {
        var causes = causes(twoCategories(425, 30), SmallWorld.SWEDEN);

        // Four items lose 75 a week at three retailers.
        assertThat(causes).containsExactlyInAnyOrder("UNKNOWN Ketchup -10800", "LAUNCH Heinz, Heinz Zero 1080");
    }

    @Test
    void aCategoryThatGrewIsToldWithoutItsLaunch() {
        var causes = causes(twoCategories(600, 30), SmallWorld.SWEDEN);

        assertThat(causes).containsExactlyInAnyOrder("UNKNOWN Ketchup 14400", "LAUNCH Heinz, Heinz Zero 1080");
    }

    @Test
    void aSplitOfTheItemsOfOneCategorySaysThatItIsNotOfAll() {
        var splits = twoCategories(425, 30).why(SmallWorld.SWEDEN).splits();

        var items = splits.stream()
                .filter(split -> split.parts().stream()
                        .flatMap(part -> part.member().stream())
                        .anyMatch(name -> name.column().equals("item")))
                .toList();
        assertThat(items).singleElement().satisfies(split -> {
            assertThat(split.scope()).containsExactly(new Subject.Name("category", "Ketchup"));
            assertThat(split.change().value()).isEqualByComparingTo("-9720");
        });
    }

    @Test
    void anItemThatARetailerNoLongerSellsIsToldThere() {
        var causes = causes(delisted(0), SmallWorld.KETCHUP);

        // 400 a week at two retailers.
        assertThat(causes).containsExactly("DISTRIBUTION Heinz, Heinz 500, Coop, ICA -9600");
    }

    @Test
    void itemsThatMakeUpAlmostAllOfABrandAreSeenToBeDelisted() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            var now = retailer.equals("Axfood") ? 400 : 0;
            world.sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(400, now))
                    .sells("Ketchup", "Heinz", "Heinz 900", retailer, steady(400, now))
                    .sells("Ketchup", "Heinz", "Heinz 20", retailer, steady(5, 5));
        }

        var causes = causes(world, HEINZ);

        assertThat(causes).containsExactly("DISTRIBUTION Heinz 500, Heinz 900, Coop, ICA -19200");
    }

    @Test
    void anItemThatIsSoldLessAtARetailerIsNotDelistedThere() {
        var causes = causes(delisted(100), SmallWorld.KETCHUP);

        assertThat(causes).noneMatch(cause -> cause.startsWith("DISTRIBUTION"));
    }

    @Test
    void aBrandBesideItsDelistedItemIsToldWithoutIt() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(200, retailer.equals("ICA") ? 0 : 100));
            for (var size : List.of("200", "300", "900")) {
                world.sells("Ketchup", "Heinz", "Heinz " + size, retailer, steady(200, 100))
                        .sells("Ketchup", "Felix", "Felix " + size, retailer, steady(500, 500));
            }
        }

        var causes = causes(world, SmallWorld.KETCHUP);

        // Eleven times 100 a week, and 200 where nothing is left.
        assertThat(causes)
                .containsExactlyInAnyOrder("UNKNOWN Heinz -13200", "DISTRIBUTION Heinz, Heinz 500, ICA -2400");
    }

    @Test
    void whatFellEverywhereIsNotToldOnceMoreAtARetailer() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            var now = retailer.equals("ICA") ? 40 : 200;
            world.sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(400, now))
                    .sells("Ketchup", "Heinz", "Heinz 900", retailer, steady(400, 400))
                    .sells("Ketchup", "Heinz", "Heinz 1000", retailer, steady(400, 400));
        }
        var causes = causes(world, HEINZ);

        // 360 a week at ICA, 200 at each of two others.
        assertThat(causes).containsExactly("UNKNOWN Heinz 500 -9120");
    }

    /** What sells steadily but for one item at two of three retailers. */
    private static SmallWorld delisted(double left) {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            var now = retailer.equals("Axfood") ? 400 : left;
            world.sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(400, now))
                    .sells("Ketchup", "Heinz", "Heinz 900", retailer, steady(400, 400))
                    .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, 500))
                    .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, 500));
        }
        return world;
    }

    private static SmallWorld twoCategories(double ketchup, double launch) {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Heinz", "Heinz Zero", retailer, came(launch))
                    .sells("Ketchup", "Heinz", "Heinz 500", retailer, steady(500, ketchup))
                    .sells("Ketchup", "Heinz", "Heinz 900", retailer, steady(500, ketchup))
                    .sells("Ketchup", "Felix", "Felix 500", retailer, steady(500, ketchup))
                    .sells("Ketchup", "Felix", "Felix 900", retailer, steady(500, ketchup));
            for (var size : List.of("200", "500", "900")) {
                world.sells("Crispbread", "Wasa", "Wasa " + size, retailer, steady(800, 800))
                        .sells("Crispbread", "Leksands", "Leksands " + size, retailer, steady(800, 800));
            }
        }
        return world;
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
