package salesassistant.sample;

import static salesassistant.sample.Effects.group;
import static salesassistant.sample.Scope.brand;
import static salesassistant.sample.Scope.category;
import static salesassistant.sample.Scope.frozen;
import static salesassistant.sample.Scope.items;

import java.util.List;
import salesassistant.sample.Effects.Delisting;
import salesassistant.sample.Effects.DemandMove;
import salesassistant.sample.Effects.EmptyShelves;
import salesassistant.sample.Effects.NoPromotion;
import salesassistant.sample.Effects.PriceMove;
import salesassistant.sample.Effects.Rivalry;
import salesassistant.sample.Effects.Substitution;

/** The planted events in words; launches stand in the master data. */
final class PlantedEvents {

    private static final String BIG_SOLGARD = "Solgård Original 1000 g";
    private static final String SMALL_SOLGARD = "Solgård Original 500 g";
    private static final String SQUEEZE = "Solgård Squeeze 750 g";
    private static final String MINDRE_SOCKER = "Solgård Mindre socker 1000 g";
    private static final String NORRFOOD_CRISPBREAD = "Norrfood Crispbread 500 g";
    private static final String MISSING_GROUP = "Stadsgrossen";
    private static final IsoWeek MISSING_WEEK = new IsoWeek(2026, 30);

    private PlantedEvents() {}

    static List<PlantedEvent> all() {
        return List.of(
                gemenaDelistsSolgard(),
                rubinoLaunchesZero(),
                stenugnRunsOut(),
                barlundaRaisesPrices(),
                norrfoodRelaunchesItsCrispbread(),
                almgrenLacksFrozenFoodInSyd(),
                almgrenForgetsTheEasterHerring(),
                vatIsHalved(),
                stadsgrossenIsNotDelivered(),
                gronaAngenLaunchIsWeak(),
                squeezeCannibalises(),
                ragforsShrinksThePack(),
                easterComesEarlier(),
                heatWave());
    }

    static List<Effect> effects() {
        return all().stream().flatMap(event -> event.effects().stream()).toList();
    }

    /** Whether the figures arrived; a missing banner takes its group's rows along. */
    static boolean isDelivered(Market market, Window window) {
        return !(MISSING_GROUP.equals(market.group())
                && window.type() == Window.Type.WEEK
                && window.endWeek().equals(MISSING_WEEK));
    }

    private static PlantedEvent gemenaDelistsSolgard() {
        return PlantedEvent.of(
                "E01",
                "Gemena delists two Solgård articles and stops promoting the brand; shoppers take what is left",
                new Delisting(items(BIG_SOLGARD, SQUEEZE).from(2026, 19), group("Gemena"), 3),
                new NoPromotion(brand("Solgård").from(2026, 19), "Gemena"),
                new Substitution(
                        items(SMALL_SOLGARD, "Rubino Classic 1 kg", "Gemena Ketchup 1000 g")
                                .from(2026, 19),
                        group("Gemena"),
                        BIG_SOLGARD,
                        1.22));
    }

    private static PlantedEvent rubinoLaunchesZero() {
        return PlantedEvent.of(
                "E02",
                "Rubino Zero takes sales from Solgård, most from the one with less sugar",
                new Rivalry(items(MINDRE_SOCKER), List.of("Rubino Zero 570 g", "Rubino Zero 1 kg"), 0.80),
                new Rivalry(brand("Solgård").without(MINDRE_SOCKER), List.of("Rubino Zero 570 g"), 0.965));
    }

    private static PlantedEvent stenugnRunsOut() {
        return PlantedEvent.of(
                "E03",
                "Stenugn & Son cannot deliver for four weeks",
                new EmptyShelves(brand("Stenugn & Son").from(2025, 44).to(2025, 47), Effects.anywhere(), 0.60));
    }

    private static PlantedEvent barlundaRaisesPrices() {
        return PlantedEvent.of(
                "E04",
                "Bärlunda raises its list price by 9 %; Hallonbacken wins a little",
                new PriceMove(brand("Bärlunda").from(2026, 6), 1.09),
                new DemandMove(brand("Hallonbacken").from(2026, 6), 1.03));
    }

    private static PlantedEvent norrfoodRelaunchesItsCrispbread() {
        return PlantedEvent.of(
                "E05",
                "Norrfood relaunches its own crispbread, 18 % cheaper",
                new PriceMove(items(NORRFOOD_CRISPBREAD).from(2025, 10), 0.82),
                new DemandMove(items(NORRFOOD_CRISPBREAD).from(2025, 10), 1.25));
    }

    private static PlantedEvent almgrenLacksFrozenFoodInSyd() {
        return PlantedEvent.of(
                "E06",
                "Frozen food does not reach Almgren in Region Syd for four weeks",
                new EmptyShelves(
                        frozen().from(2026, 36).to(2026, 39),
                        group("Almgren").and(store -> store.region().equals("Syd")),
                        0.45));
    }

    private static PlantedEvent almgrenForgetsTheEasterHerring() {
        return PlantedEvent.of(
                "E07",
                "Almgren does not promote Skärgårdsköket at Easter 2026",
                new NoPromotion(brand("Skärgårdsköket").from(2026, 13).to(2026, 14), "Almgren"));
    }

    private static PlantedEvent vatIsHalved() {
        return PlantedEvent.of("E08", "The tax on food falls from 12 to 6 % in Sweden: see the prices of BannerWeeks");
    }

    private static PlantedEvent stadsgrossenIsNotDelivered() {
        return PlantedEvent.of("E09", "The figures of Stadsgrossen for 2026-W30 never arrive: see isDelivered");
    }

    private static PlantedEvent easterComesEarlier() {
        return PlantedEvent.of("E13", "Easter moves from W16 in 2025 to W14 in 2026: see the seasons of Weeks");
    }

    private static PlantedEvent gronaAngenLaunchIsWeak() {
        return PlantedEvent.of(
                "E10",
                "Two new articles of Gröna Ängen hardly sell where they are listed",
                new DemandMove(items("Gröna Ängen Ärtbullar 300 g", "Gröna Ängen Ärtfärs 325 g"), 0.40));
    }

    private static PlantedEvent squeezeCannibalises() {
        return PlantedEvent.of(
                "E11",
                "Solgård Squeeze takes sales from the two Originals beside it",
                new Rivalry(items(SMALL_SOLGARD, BIG_SOLGARD), List.of(SQUEEZE), 0.84));
    }

    private static PlantedEvent ragforsShrinksThePack() {
        return PlantedEvent.of(
                "E12",
                "Rågfors Original goes from 500 g to 450 g at the same price",
                new Delisting(items("Rågfors Original 500 g").from(2025, 20), Effects.anywhere(), 8));
    }

    private static PlantedEvent heatWave() {
        return PlantedEvent.of(
                "E14",
                "A heat wave sells ketchup",
                new DemandMove(category("Ketchup").from(2025, 27).to(2025, 31), 1.18));
    }
}
