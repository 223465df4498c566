package salesassistant.semantics.insight.change;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.insight.change.SmallWorld.steady;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Filter;

/** A brand is asked about, in a category of two. */
class TogetherTests {

    private static final List<String> RETAILERS = List.of("ICA", "Coop", "Axfood");
    private static final List<String> SIZES = List.of("200", "500", "900");
    private static final Filter HEINZ = Filter.allOf(List.of(
            SmallWorld.SWEDEN,
            new Filter.In("category", List.of("Ketchup")),
            new Filter.In("brand", List.of("Heinz"))));

    private interface Now {
        double of(String retailer, String size);
    }

    @Test
    void whatFellAtAllRetailersIsNotToldOfTheOneWhereItFellMost() {
        var world = world((retailer, _) -> retailer.equals("ICA") ? 280 : 350);

        // Three items lose 220 a week at ICA and 150 at each of two others.
        assertThat(causes(world)).containsExactly("UNKNOWN [] -18720");
    }

    @Test
    void whatFellInAllItemsIsNotToldOfTheOneThatFellMost() {
        var world = world((_, size) -> size.equals("500") ? 280 : 350);

        assertThat(causes(world)).containsExactly("UNKNOWN [] -18720");
    }

    @Test
    void whatANoveltyTookAtEachRetailerIsToldOnce() {
        var world = world((retailer, _) -> retailer.equals("ICA") ? 280 : retailer.equals("Coop") ? 330 : 370);
        for (var retailer : RETAILERS) {
            world.sells("Ketchup", "Felix", "Felix Zero", retailer, steady(0, 400));
        }

        // Three items lose 220, 170 and 130 a week.
        assertThat(causes(world)).containsExactly("COMPETITION [] -18720");
    }

    @Test
    void aRetailerWhereItFellFarMoreThanAtAllOthersIsTold() {
        var world = world((retailer, _) -> retailer.equals("ICA") ? 100 : 450);

        assertThat(causes(world)).first().asString().startsWith("UNKNOWN [ICA] -14400");
    }

    @Test
    void aRetailerWhereItFellWhileTheOthersRoseIsTold() {
        var world = world((retailer, _) -> retailer.equals("ICA") ? 250 : 600);

        assertThat(causes(world)).contains("UNKNOWN [ICA] -9000");
    }

    private static SmallWorld world(Now now) {
        var world = new SmallWorld();
        for (var retailer : RETAILERS) {
            for (var size : SIZES) {
                world.sells("Ketchup", "Heinz", "Heinz " + size, retailer, steady(500, now.of(retailer, size)))
                        .sells("Ketchup", "Felix", "Felix " + size, retailer, steady(500, 500));
            }
        }
        return world;
    }

    private static List<String> causes(SmallWorld world) {
        return world.why(HEINZ).causes().stream()
                .map(cause -> "%s %s %.0f"
                        .formatted(
                                cause.kind(),
                                cause.place().stream().map(Subject.Name::value).toList(),
                                cause.effect().value().doubleValue()))
                .toList();
    }
}
