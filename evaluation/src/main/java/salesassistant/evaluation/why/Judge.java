package salesassistant.evaluation.why;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.sample.Plant;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Explanation;

/** Judges strictly: the largest cause must be of the right kind, name what was hit, and name nothing that was not. */
final class Judge {

    private static final int WEEKS_OFF = 2;

    private Judge() {}

    static Verdict verdict(long seed, Optional<Plant> plant, Explanation explanation) {
        var causes = causes(explanation);
        var missing = explanation.context().stream()
                .filter(Context.MissingDelivery.class::isInstance)
                .map(Context.MissingDelivery.class::cast)
                .toList();
        var top = causes.stream().findFirst();
        boolean quiet = causes.isEmpty() && missing.isEmpty();
        if (plant.isEmpty()) {
            return new Verdict(seed, plant, causes, quiet, quiet, Optional.empty(), quiet);
        }
        if (plant.get().kind() == Plant.Kind.MISSING_DELIVERY) {
            boolean named = missing.stream().anyMatch(context -> isIt(context, plant.get()));
            return new Verdict(seed, plant, causes, named, named && missing.size() == 1, Optional.empty(), quiet);
        }
        return new Verdict(
                seed,
                plant,
                causes,
                top.filter(cause -> kinds(plant.get()).contains(cause.kind())).isPresent(),
                top.filter(cause -> isThere(cause.place(), plant.get(), asksForBrand(explanation)))
                        .isPresent(),
                dated(plant.get(), top),
                quiet);
    }

    /** All causes, with the change or against it, the largest first. */
    static List<Cause> causes(Explanation explanation) {
        return Stream.concat(explanation.causes().stream(), explanation.offsetting().stream())
                .sorted(Comparator.comparing(
                                (Cause cause) -> cause.effect().value().abs())
                        .reversed())
                .toList();
    }

    /** Whether what is named first for a price is that of the brand whose price was moved, or of its items. */
    static boolean isPriceRight(Plant plant, Explanation explanation) {
        return causes(explanation).stream()
                .findFirst()
                .filter(cause -> cause.kind() == Cause.Kind.RATE)
                .filter(cause -> cause.effect().value().signum() == Math.signum(plant.factor() - 1))
                .filter(cause -> asksForBrand(explanation)
                        ? !values(cause.place(), "product_name").isEmpty()
                        : values(cause.place(), "brand").equals(List.of(plant.brand())))
                .isPresent();
    }

    private static boolean asksForBrand(Explanation explanation) {
        return explanation.question().scope().dimensions().contains("brand");
    }

    private static boolean isIt(Context.MissingDelivery context, Plant plant) {
        return plant.banners().contains(context.member().value())
                && context.week()
                        .filter(week -> week.weekEnd().equals(plant.firstWeekEnd()))
                        .isPresent();
    }

    private static Set<Cause.Kind> kinds(Plant plant) {
        return switch (plant.kind()) {
            case DELISTING, SUPPLY_STOP, LOGISTICS -> Set.of(Cause.Kind.DISTRIBUTION);
            case PRICE -> Set.of(Cause.Kind.PRICE);
            case NO_PROMOTION -> Set.of(Cause.Kind.PROMOTION);
            case BRAND_DEMAND -> Set.of(Cause.Kind.DEMAND);
            case CATEGORY_DEMAND -> Set.of(Cause.Kind.CATEGORY);
            case LAUNCH -> Set.of(Cause.Kind.COMPETITION);
            case MISSING_DELIVERY -> Set.of();
        };
    }

    private static boolean isThere(List<Subject.Name> place, Plant plant, boolean brandAsked) {
        var brands = values(place, "brand");
        var items = values(place, "product_name");
        var banners = values(place, "banner");
        var regions = values(place, "region");
        boolean brand =
                plant.brand().isEmpty() || brandAsked ? brands.isEmpty() : brands.equals(List.of(plant.brand()));
        boolean item = plant.items().isEmpty() || plant.kind() == Plant.Kind.LAUNCH
                ? items.isEmpty()
                : !items.isEmpty() && plant.items().containsAll(items);
        boolean banner = plant.banners().isEmpty()
                ? banners.isEmpty()
                : !banners.isEmpty() && plant.banners().containsAll(banners);
        boolean region = plant.region().isEmpty() ? regions.isEmpty() : regions.equals(List.of(plant.region()));
        return brand && item && banner && region;
    }

    private static List<String> values(List<Subject.Name> place, String column) {
        return place.stream()
                .filter(name -> name.column().equals(column))
                .map(Subject.Name::value)
                .toList();
    }

    private static Optional<Boolean> dated(Plant plant, Optional<Cause> top) {
        return top.flatMap(Cause::since)
                .map(since -> Math.abs(ChronoUnit.WEEKS.between(plant.firstWeekEnd(), since.weekEnd())) <= WEEKS_OFF);
    }
}
