package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.insight.Subject;

/** Retailers and regions are published, but no retailer in a region. */
class CrossingTests {

    private static final List<String> RETAILERS = List.of("ICA", "Coop", "Axfood", "Lidl", "Willys");
    private static final List<String> REGIONS = List.of("Norr", "Mitt", "Syd", "Väst");
    private static final int SINCE = 4;
    private static final double LEVEL = 400;

    @Test
    void shelvesEmptyAtOneRetailerInOneRegionAreInferredFromBoth() {
        var cause = only(world((retailer, region) -> retailer.equals("Coop") && region.equals("Mitt") ? 0.4 : 1));

        assertThat(cause.kind()).isEqualTo(Cause.Kind.DISTRIBUTION);
        assertThat(values(cause.place())).containsExactly("Mitt", "Coop");
        assertThat(cause.since().orElseThrow().week().toString()).isEqualTo("2026-W39");
    }

    @Test
    void bothSidesSayWhatDistributionDidThere() {
        var cause = only(world((retailer, region) -> retailer.equals("Coop") && region.equals("Mitt") ? 0.4 : 1));

        assertThat(cause.margins())
                .extracting(margin -> values(margin.place()))
                .containsExactly(List.of("Mitt"), List.of("Coop"));
        assertThat(cause.margins().getFirst().effect().origin())
                .isEqualTo(cause.effect().origin());
        // Two brands lose 240 a week in eight weeks; the points of a side say so up to the promille that they move by
        // themselves.
        assertThat(cause.margins())
                .allSatisfy(margin -> assertThat(margin.effect().value().doubleValue())
                        .isCloseTo(-2 * 0.6 * LEVEL * 8, within(100.0)));
    }

    @Test
    void aRetailerThatLostEverywhereIsNotSaidToHaveLostInARegion() {
        var causes = causes(world((retailer, region) -> retailer.equals("Coop") ? 0.6 : 1));

        assertThat(causes).allSatisfy(cause -> assertThat(cause.margins()).isEmpty());
        assertThat(values(causes.getFirst().place())).containsExactly("Coop");
    }

    @Test
    void aRegionThatLostAtAllRetailersIsNotSaidToHaveLostAtOne() {
        var causes = causes(world((retailer, region) -> region.equals("Mitt") ? 0.6 : 1));

        assertThat(causes).allSatisfy(cause -> assertThat(cause.margins()).isEmpty());
        assertThat(values(causes.getFirst().place())).containsExactly("Mitt");
    }

    @Test
    void whatSurelyLostALittleDistributionIsNotSaidToBeWantedLess() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            for (var region : REGIONS) {
                var isHit = region.equals("Mitt");
                add(
                        world,
                        retailer,
                        region,
                        week -> isHit && week >= SINCE ? 0.87 : 1,
                        week -> isHit && week >= SINCE ? 0.94 : 1);
            }
        }

        assertThat(causes(world)).extracting(Cause::kind).containsExactly(Cause.Kind.DISTRIBUTION);
    }

    @Test
    void whatHappenedInOtherWeeksIsNotPutTogether() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            for (var region : REGIONS) {
                // One retailer loses everywhere else, and long before the region does.
                var isEarly = retailer.equals("Coop") && !region.equals("Mitt");
                var isLate = !retailer.equals("Coop") && region.equals("Mitt");
                add(
                        world,
                        retailer,
                        region,
                        week -> isEarly && week >= -12 && week < 2 ? 0.87 : isLate && week >= 8 ? 0.87 : 1);
            }
        }

        assertThat(causes(world))
                .allSatisfy(cause -> assertThat(cause.margins()).isEmpty());
    }

    @Test
    void aRetailerThatIsNotQuiteSureBelongsToItWhereOnlyBothMakeUpTheRegionsLoss() {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            for (var region : REGIONS) {
                var isHit = region.equals("Mitt") && List.of("Coop", "Axfood").contains(retailer);
                IntToDoubleFunction own = week -> retailer.equals("Axfood") ? 1 + 0.0036 * Math.sin(0.2 * week) : 1;
                add(
                        world,
                        retailer,
                        region,
                        week -> isHit && week >= SINCE ? 0.7 : 1,
                        week -> own.applyAsDouble(week) * (isHit && week >= SINCE ? 0.92 : 1));
            }
        }

        assertThat(values(only(world).place())).containsExactly("Mitt", "Coop", "Axfood");
    }

    private interface Left {
        double of(String retailer, String region);
    }

    private static SmallWorld world(Left left) {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            for (var region : REGIONS) {
                add(world, retailer, region, week -> week < SINCE ? 1 : left.of(retailer, region));
            }
        }
        return world;
    }

    private static void add(SmallWorld world, String retailer, String region, IntToDoubleFunction left) {
        add(world, retailer, region, left, left);
    }

    /** Two brands that move a little from week to week, each in its own way; what is left of their sales and of their points. */
    private static void add(
            SmallWorld world, String retailer, String region, IntToDoubleFunction left, IntToDoubleFunction points) {
        for (var brand : List.of("Heinz", "Felix")) {
            var own = (retailer + region + brand).hashCode();
            IntToDoubleFunction noise = week -> 1 + 0.01 * Math.sin(own + week * (2 + Math.floorMod(own, 7) / 10.0));
            world.sells(
                    brand,
                    retailer,
                    region,
                    week -> LEVEL * noise.applyAsDouble(week) * left.applyAsDouble(week),
                    week -> 100 * (1 + (noise.applyAsDouble(week + 1) - 1) / 10) * points.applyAsDouble(week));
        }
    }

    private static Cause only(SmallWorld world) {
        var causes = causes(world);
        assertThat(causes).hasSize(1);
        return causes.getFirst();
    }

    private static List<Cause> causes(SmallWorld world) {
        return world.why(SmallWorld.KETCHUP).causes();
    }

    private static List<String> values(List<Subject.Name> place) {
        return place.stream().map(Subject.Name::value).toList();
    }
}
