package salesassistant.sample;

import java.util.Set;
import java.util.function.Predicate;

/** The articles and the weeks an effect reaches. */
record Scope(Predicate<Item> items, int from, int to) {

    static Scope items(String... names) {
        var all = Set.of(names);
        return new Scope(item -> all.contains(item.name()), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Scope brand(String name) {
        return new Scope(item -> item.brand().equals(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Scope category(String name) {
        return new Scope(item -> item.category().name().equals(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    static Scope frozen() {
        return new Scope(item -> item.category().frozen(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    Scope without(String name) {
        return new Scope(items.and(item -> !item.name().equals(name)), from, to);
    }

    Scope from(int year, int week) {
        return new Scope(items, Weeks.indexOf(new IsoWeek(year, week)), to);
    }

    Scope to(int year, int week) {
        return new Scope(items, from, Weeks.indexOf(new IsoWeek(year, week)));
    }

    boolean covers(Item item) {
        return items.test(item);
    }

    boolean lasts(int week) {
        return week >= from && week <= to;
    }
}
