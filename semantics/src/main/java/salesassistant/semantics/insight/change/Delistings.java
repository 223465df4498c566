package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/**
 * Finds what some retailers no longer sell: rows that end and do not come back, while others sell the item still and the retailer
 * sells other things. That is a fact, whatever else is usual.
 *
 * @param listings items at each retailer, week by week
 * @param retailers all that is sold at each retailer
 */
record Delistings(Frame frame, Figure subject, Courses listings, Courses retailers) {

    private static final int MOST_IN_DOUBT = 5;

    /** One item at one retailer, and the position of the first week without it. */
    private record End(List<Subject.Name> item, Subject.Name retailer, int since) {}

    /** The same items taken off at the same retailers at about the same time. */
    private record Decision(List<Subject.Name> items, List<Subject.Name> retailers, int since) {

        boolean isAbout(int week) {
            return Math.abs(week - since) <= Frame.PAUSE;
        }
    }

    /** The items that lost most against their past or against the rest of a table, each a good part of its own. */
    static List<List<Subject.Name>> inDoubt(Frame frame, Figure figure, Courses items) {
        var all = items.series(_ -> true, figure);
        // Where all fell, perhaps for what few of them lost, the rest is no measure.
        var pace = Math.max(1, frame.now(all) / Math.max(1e-9, frame.before(all)));
        var losses = new LinkedHashMap<List<Subject.Name>, Double>();
        items.members().forEach(item -> {
            var own = items.series(item::equals, figure);
            var expected = pace * frame.before(own);
            var loss = expected - frame.now(own);
            if (loss >= Movers.LEAST_EFFECT * frame.before(all) && loss >= Movers.LEAST_SHIFT * expected) {
                losses.put(item, loss);
            }
        });
        return losses.entrySet().stream()
                .sorted(Map.Entry.<List<Subject.Name>, Double>comparingByValue().reversed())
                .limit(MOST_IN_DOUBT)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Mover> all() {
        var least = Movers.LEAST_EFFECT * frame.before(retailers.series(_ -> true, subject));
        return merged(atRetailers()).stream()
                .map(this::mover)
                .filter(mover -> -mover.excess() >= least)
                .toList();
    }

    private Mover mover(Decision decision) {
        var place = Stream.concat(decision.items().stream(), decision.retailers().stream())
                .toList();
        var series = listings.series(Courses.of(place), subject);
        return new Mover(
                        new Element(place, listings, List.of()),
                        place,
                        Mover.Sort.ASSORTMENT,
                        frame.now(series) - frame.before(series),
                        0,
                        Optional.empty())
                .since(listings.weekEnd(decision.since()));
    }

    /** Each item with the retailers that took it off together. */
    private List<Decision> atRetailers() {
        var decisions = new ArrayList<Decision>();
        ends().forEach(end -> {
            var known = decisions.stream()
                    .filter(one -> one.items().equals(end.item()) && one.isAbout(end.since()))
                    .findFirst();
            known.ifPresent(decisions::remove);
            decisions.add(known.map(
                            one -> new Decision(one.items(), both(one.retailers(), end.retailer()), one.since()))
                    .orElseGet(() -> new Decision(end.item(), List.of(end.retailer()), end.since())));
        });
        return decisions;
    }

    /** Items of one brand that the same retailers took off together. */
    private static List<Decision> merged(List<Decision> decisions) {
        var merged = new ArrayList<Decision>();
        for (var decision : decisions) {
            var known = merged.stream()
                    .filter(one -> brand(one).equals(brand(decision))
                            && one.retailers().equals(decision.retailers())
                            && one.isAbout(decision.since()))
                    .findFirst();
            known.ifPresent(merged::remove);
            merged.add(known.map(one ->
                            new Decision(both(one.items(), decision.items().getLast()), one.retailers(), one.since()))
                    .orElse(decision));
        }
        return merged;
    }

    private static List<Subject.Name> brand(Decision decision) {
        return decision.items().stream()
                .filter(name -> !name.column().equals(decision.items().getLast().column()))
                .toList();
    }

    private static List<Subject.Name> both(List<Subject.Name> names, Subject.Name other) {
        return Stream.concat(names.stream(), Stream.of(other)).toList();
    }

    /** Where rows end for good, the earliest first. */
    private List<End> ends() {
        return listings.members().stream()
                .filter(member -> member.stream().noneMatch(name -> name.value().isEmpty()))
                .flatMap(member -> end(member).stream())
                .sorted(Comparator.comparingInt(End::since)
                        .thenComparing(end -> end.retailer().value()))
                .toList();
    }

    private Optional<End> end(List<Subject.Name> member) {
        var since = frame.silentSince(listings.series(member::equals, subject));
        var item = member.subList(0, member.size() - 1);
        var retailer = member.getLast();
        boolean isOver = since.isPresent()
                && end() - since.getAsInt() >= Frame.PAUSE
                && isSoldLately(listings, item, retailer)
                && isAlive(retailer);
        return isOver ? Optional.of(new End(item, retailer, since.getAsInt())) : Optional.empty();
    }

    /** Whether others sell an item in the latest weeks. */
    private boolean isSoldLately(Courses table, List<Subject.Name> item, Subject.Name except) {
        return lately(table.series(Courses.of(item).and(row -> !row.contains(except)), subject)) > 0;
    }

    private boolean isAlive(Subject.Name retailer) {
        return lately(retailers.series(Courses.of(List.of(retailer)), subject)) > 0;
    }

    private double lately(double[] series) {
        return Arrays.stream(series, Math.max(0, end() - Frame.PAUSE), end()).sum();
    }

    private int end() {
        return Math.min(listings.weeks(), frame.first() + frame.weeks());
    }
}
