package salesassistant.sample;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Draws a cause: all its choices come from the seed. */
record PlantDraw(long seed, LocalDate end) {

    private static final List<String> CATEGORIES = List.of("Ketchup", "Crispbread");
    private static final List<String> GROUPS = List.of("Almgren", "Norrfood", "Gemena");
    private static final List<String> REGIONS = List.of("Stockholm", "Väst", "Syd", "Mitt");
    private static final LocalDate FOREVER = LocalDate.of(2099, 12, 27);

    Plant plant() {
        var kind = Plant.Kind.values()[(int) Math.floorMod(seed, Plant.Kind.values().length)];
        var category = among("category", CATEGORIES);
        var brand = among("brand", brands(category));
        var group = among("group", GROUPS);
        var from = end.minusWeeks(5 + (long) (chance("start") * 6));
        return switch (kind) {
            case DELISTING ->
                plant(
                        kind,
                        category,
                        brand,
                        largest(category, brand, chance("items") < .5 ? 1 : 2),
                        group,
                        "",
                        from,
                        FOREVER,
                        0);
            case SUPPLY_STOP ->
                plant(
                        kind,
                        category,
                        brand,
                        List.of(),
                        "",
                        "",
                        from,
                        from.plusWeeks(3 + (long) (chance("weeks") * 5)),
                        between("size", .2, .5));
            case LOGISTICS ->
                plant(
                        kind,
                        category,
                        "",
                        List.of(),
                        among("group", GROUPS.subList(0, 2)),
                        among("region", REGIONS),
                        from,
                        FOREVER,
                        between("size", .25, .5));
            case PRICE ->
                plant(kind, category, brand, List.of(), "", "", from, FOREVER, 1 + sign() * between("size", .08, .15));
            case NO_PROMOTION -> plant(kind, category, brand, List.of(), "", "", from, FOREVER, 0);
            case BRAND_DEMAND ->
                plant(kind, category, brand, List.of(), "", "", from, FOREVER, 1 + sign() * between("size", .15, .3));
            case CATEGORY_DEMAND ->
                plant(kind, category, "", List.of(), "", "", from, FOREVER, 1 + sign() * between("size", .15, .3));
            case LAUNCH -> {
                var rival = brands(category).stream()
                        .filter(other -> !other.equals(brand))
                        .findFirst()
                        .orElseThrow();
                yield plant(
                        kind,
                        category,
                        brand,
                        largest(category, rival, 1),
                        "",
                        "",
                        from.minusWeeks(12),
                        FOREVER,
                        between("size", .65, .8));
            }
            case MISSING_DELIVERY ->
                plant(
                        kind,
                        category,
                        "",
                        List.of(),
                        "Stadsgrossen",
                        "",
                        end.minusWeeks(2 + (long) (chance("week") * 6)),
                        FOREVER,
                        0);
        };
    }

    private static Plant plant(
            Plant.Kind kind,
            String category,
            String brand,
            List<String> items,
            String group,
            String region,
            LocalDate from,
            LocalDate to,
            double factor) {
        var banners = Banner.all().stream()
                .filter(banner -> banner.group().equals(group))
                .map(Banner::name)
                .toList();
        return new Plant(kind, category, brand, items, group, banners, region, from, to, factor);
    }

    private static List<String> brands(String category) {
        return Items.all().stream()
                .filter(item -> item.category().name().equals(category) && !item.isPrivateLabel())
                .map(Item::brand)
                .distinct()
                .limit(2)
                .toList();
    }

    private static List<String> largest(String category, String brand, int count) {
        return Items.all().stream()
                .filter(item ->
                        item.category().name().equals(category) && item.brand().equals(brand))
                .filter(item -> item.delisting() == null && item.successorOf() == null)
                .sorted(Comparator.comparingDouble(Item::weight).reversed())
                .limit(count)
                .map(Item::name)
                .toList();
    }

    private double sign() {
        return chance("sign") < .5 ? -1 : 1;
    }

    private double between(String what, double least, double most) {
        return least + chance(what) * (most - least);
    }

    private String among(String what, List<String> all) {
        return all.get((int) (chance(what) * all.size()));
    }

    private double chance(String what) {
        return RandomStream.of(seed, "plant/" + what).uniform();
    }
}
