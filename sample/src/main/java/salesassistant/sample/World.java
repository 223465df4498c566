package salesassistant.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The stage on which the simulation plays: calendar, panel, articles, markets, planted effects, and what is delivered of it. */
record World(
        SampleSettings settings,
        Weeks weeks,
        Panel panel,
        List<Item> items,
        Markets markets,
        List<Effect> effects,
        BiPredicate<Market, Window> delivered) {

    static World of(SampleSettings settings) {
        var panel = Panel.of(settings);
        return new World(
                settings,
                new Weeks(settings.endDate()),
                panel,
                Variants.of(Items.all(), settings.profile()),
                Markets.of(panel, settings.profile()),
                PlantedEvents.effects(),
                PlantedEvents::isDelivered);
    }

    /** A world of one category in which nothing happens but this, if anything: no launches, no delistings, no planted events. */
    static World with(Optional<Plant> plant, String category, SampleSettings settings) {
        var panel = Panel.of(settings);
        var launched = plant.filter(planted -> planted.kind() == Plant.Kind.LAUNCH)
                .map(Plant::items)
                .orElse(List.of());
        var from = plant.map(planted -> IsoWeek.of(planted.firstWeekEnd())).orElse(Weeks.FIRST);
        return new World(
                settings,
                new Weeks(settings.endDate()),
                panel,
                Items.all().stream()
                        .filter(item -> item.delisting() == null
                                && item.category().name().equals(category))
                        .map(item -> item.soldSince(launched.contains(item.name()) ? from : null))
                        .toList(),
                Markets.of(panel, settings.profile()),
                plant.map(Plant::effects).orElse(List.of()),
                (market, window) -> plant.map(planted -> planted.isDelivered(market, window))
                        .orElse(true));
    }

    boolean isDelivered(Market market, Window window) {
        return delivered.test(market, window);
    }

    long seed() {
        return settings.seed();
    }

    List<Effect> effectsOn(Item item) {
        return effects.stream().filter(effect -> effect.touches(item)).toList();
    }

    List<Category> categories() {
        return items.stream()
                .map(Item::category)
                .distinct()
                .filter(settings.profile()::includes)
                .toList();
    }

    /** The articles of a category that may be sold in the countries of the profile. */
    List<Item> itemsOf(Category category) {
        return items.stream()
                .filter(item -> item.category().equals(category))
                .filter(item -> item.owner()
                        .map(owner -> panel.stores().stream().anyMatch(store -> store.isOf(owner)))
                        .orElse(true))
                .toList();
    }
}
