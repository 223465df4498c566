package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;

/** Narrows a mover to the members that make up most of it: the items of a brand, the retailers that sell it. */
record Narrowing(Movers movers, List<Element> elements) {

    private static final double MOST_OF_IT = 0.7;
    private static final double FEW = 0.5;
    static final double STILL = 0.4;
    private static final double QUITE_STILL = 0.2;
    private static final double LARGE = 0.25;

    List<Subject.Name> place(Mover mover) {
        var place = new ArrayList<>(mover.place());
        if (place.isEmpty() || mover.sort() == Mover.Sort.PROMOTION) {
            return place;
        }
        for (var column : columns(place)) {
            if (place.stream().noneMatch(name -> name.column().equals(column))) {
                place.addAll(few(mover, place, column));
            }
        }
        return place;
    }

    /** Those of the place's own axis first: a retailer in a region comes before its brands. */
    private List<String> columns(List<Subject.Name> place) {
        boolean isMarket = movers.markets().contains(place.getFirst().column());
        return tables().flatMap(table -> table.columns().stream())
                .distinct()
                .sorted(Comparator.comparing((String column) -> movers.markets().contains(column) != isMarket))
                .toList();
    }

    private Stream<Courses> tables() {
        return elements.stream().map(Element::courses).distinct();
    }

    /** The few members of a column that carry most of the mover, the surest first, if there are few. One market may be too noisy alone. */
    private List<Subject.Name> few(Mover mover, List<Subject.Name> place, String column) {
        var finer = finer(place, column).stream()
                .filter(part -> mover.element().without().stream().noneMatch(out -> out.containsAll(part.place())))
                .toList();
        boolean isMarket = movers.markets().contains(column);
        var moved = finer.stream()
                .filter(part -> isMarket || movers.isSureWithin(part))
                .map(movers::within)
                .flatMap(Optional::stream)
                .filter(other -> other.excess() * mover.excess() > 0)
                .sorted(Comparator.comparingDouble((Mover other) -> Math.abs(other.score()))
                        .reversed())
                .toList();
        var chosen = new ArrayList<Subject.Name>();
        double reached = 0;
        for (var other : moved) {
            boolean carried = reached >= MOST_OF_IT * Math.abs(mover.excess());
            if (!carried || Math.abs(other.excess()) > LARGE * reached && movers.isSureWithin(other.element())) {
                reached += Math.abs(other.excess());
                other.element().place().stream()
                        .filter(name -> name.column().equals(column))
                        .forEach(chosen::add);
            }
        }
        boolean carried = reached >= MOST_OF_IT * Math.abs(mover.excess());
        return carried && standOut(finer, chosen) ? chosen : List.of();
    }

    /** Whether these surely moved while the others kept their level, so that naming a few is right. */
    private boolean standOut(List<Element> finer, List<Subject.Name> chosen) {
        Predicate<Element> isChosen = element -> element.place().stream().anyMatch(chosen::contains);
        var these = finer.stream().filter(isChosen).toList();
        var others = finer.stream().filter(isChosen.negate()).toList();
        if (others.isEmpty() || !movers.isSureWithin(together(these))) {
            return false;
        }
        var still = these.size() <= FEW * finer.size() ? STILL : QUITE_STILL;
        return Math.abs(alone(others)) <= still * Math.abs(alone(these));
    }

    private double alone(List<Element> elements) {
        return movers.frame().alone(together(elements).series(movers.demand())).shift();
    }

    private static Element together(List<Element> elements) {
        var place = elements.stream()
                .flatMap(element -> element.place().stream())
                .distinct()
                .toList();
        return new Element(place, elements.getFirst().courses(), List.of());
    }

    /** The members of a column at a place, as far as a table tells of both. */
    private List<Element> finer(List<Subject.Name> place, String column) {
        return tables().filter(table -> table.columns().contains(column))
                .max(Comparator.comparingLong(table -> table.tells(place)))
                .map(table -> finer(table, place, column))
                .orElse(List.of());
    }

    private static List<Element> finer(Courses table, List<Subject.Name> place, String column) {
        var told = place.stream()
                .filter(name -> table.columns().contains(name.column()))
                .toList();
        return table.members().stream()
                .filter(Courses.of(told))
                .flatMap(member -> member.stream().filter(name -> name.column().equals(column)))
                .filter(name -> !name.value().isEmpty())
                .distinct()
                .map(name -> new Element(
                        Stream.concat(told.stream(), Stream.of(name)).toList(), table, List.of()))
                .toList();
    }
}
