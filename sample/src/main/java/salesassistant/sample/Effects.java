package salesassistant.sample;

import java.util.List;
import java.util.function.Predicate;

/** The kinds of things that planted events do. */
final class Effects {

    private Effects() {}

    /** The stores where an effect is felt. */
    static Predicate<Store> group(String name) {
        return store -> store.banner().group().equals(name);
    }

    static Predicate<Store> anywhere() {
        return store -> true;
    }

    /** Stores take the article off the shelf, evenly over a number of weeks. */
    record Delisting(Scope scope, Predicate<Store> stores, double weeks) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double listing(Store store, int week) {
            return scope.lasts(week) && stores.test(store) ? Math.max(0, 1 - (week - scope.from() + 1) / weeks) : 1;
        }
    }

    /** The list price moves. */
    record PriceMove(Scope scope, double factor) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double price(int week) {
            return scope.lasts(week) ? factor : 1;
        }
    }

    /** Shoppers want more or less of it. */
    record DemandMove(Scope scope, double factor) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double demand(Store store, int week, Listings listings) {
            return scope.lasts(week) ? factor : 1;
        }
    }

    /** A rival takes sales in the stores that list it. */
    record Rivalry(Scope scope, List<String> rivals, double factor) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double demand(Store store, int week, Listings listings) {
            for (String rival : rivals) {
                if (listings.isListed(rival, store, week)) {
                    return factor;
                }
            }
            return 1;
        }
    }

    /** Shoppers take this instead of an article that their store used to list. */
    record Substitution(Scope scope, Predicate<Store> stores, String lost, double factor) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double demand(Store store, int week, Listings listings) {
            boolean substitutes =
                    scope.lasts(week) && stores.test(store) && listings.isListed(lost, store, scope.from() - 1);
            return substitutes ? factor : 1;
        }
    }

    /** Shelves are empty more often than usual. */
    record EmptyShelves(Scope scope, Predicate<Store> stores, double probability) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double emptyShelf(Store store, int week, double usual) {
            return scope.lasts(week) && stores.test(store) ? probability : usual;
        }
    }

    /** A retailer group runs no promotion. */
    record NoPromotion(Scope scope, String group) implements Effect {
        @Override
        public boolean touches(Item item) {
            return scope.covers(item);
        }

        @Override
        public double promotion(Banner banner, int week, double planned) {
            return scope.lasts(week) && banner.group().equals(group) ? 0 : planned;
        }
    }
}
