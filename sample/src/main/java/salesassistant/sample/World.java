package salesassistant.sample;

import java.util.List;

/** The stage on which the simulation plays: calendar, panel, articles, markets and planted effects. */
record World(
        SampleSettings settings, Weeks weeks, Panel panel, List<Item> items, Markets markets, List<Effect> effects) {

    static World of(SampleSettings settings) {
        var panel = Panel.of(settings);
        return new World(
                settings,
                new Weeks(settings.endDate()),
                panel,
                Variants.of(Items.all(), settings.profile()),
                Markets.of(panel, settings.profile()),
                PlantedEvents.effects());
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
