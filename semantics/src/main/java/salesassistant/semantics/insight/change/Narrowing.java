package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;

/** Narrows a mover to the members that make up most of it: the items of a brand, the retailers that sell it. */
record Narrowing(Movers movers, List<Element> elements) {

    private static final double MOST_OF_IT = 0.7;
    private static final double FEW = 0.5;
    private static final double STILL = 0.4;

    List<Subject.Name> place(Mover mover) {
        var place = new ArrayList<>(mover.element().place());
        if (place.isEmpty()) {
            return place;
        }
        var columns = elements.stream()
                .flatMap(element -> element.place().stream())
                .map(Subject.Name::column)
                .distinct()
                .toList();
        for (var column : columns) {
            if (place.stream().noneMatch(name -> name.column().equals(column))) {
                place.addAll(few(mover, column));
            }
        }
        return place;
    }

    /** The few members of a column that carry most of the mover, if there are few. */
    private List<Subject.Name> few(Mover mover, String column) {
        var finer = finer(mover.element(), column);
        var moved = finer.stream()
                .map(element -> movers.within(element, mover))
                .flatMap(Optional::stream)
                .filter(other -> other.excess() * mover.excess() > 0)
                .sorted(Comparator.comparingDouble((Mover other) -> Math.abs(other.excess()))
                        .reversed())
                .toList();
        var chosen = new ArrayList<Subject.Name>();
        double reached = 0;
        for (var other : moved) {
            if (reached < MOST_OF_IT * Math.abs(mover.excess()) || Math.abs(other.excess()) > 0.25 * reached) {
                reached += Math.abs(other.excess());
                other.element().place().stream()
                        .filter(name -> name.column().equals(column))
                        .forEach(chosen::add);
            }
        }
        boolean carried = reached >= MOST_OF_IT * Math.abs(mover.excess());
        return carried && chosen.size() <= FEW * finer.size() && stoodOut(mover, finer, chosen) ? chosen : List.of();
    }

    /** Whether the other members kept their level, so that naming a few is right. */
    private boolean stoodOut(Mover mover, List<Element> finer, List<Subject.Name> chosen) {
        if (mover.promotion()) {
            return true;
        }
        var frame = movers.frame();
        double[] these = new double[0];
        double[] others = new double[0];
        for (var element : finer) {
            boolean isChosen = element.place().stream().anyMatch(chosen::contains);
            var series = element.series(movers.demand());
            these = isChosen ? sum(these, series) : these;
            others = isChosen ? others : sum(others, series);
        }
        return others.length == 0
                || Math.abs(frame.alone(others).shift())
                        <= STILL * Math.abs(frame.alone(these).shift());
    }

    private static double[] sum(double[] one, double[] other) {
        var sum = other.clone();
        for (int week = 0; week < one.length; week++) {
            sum[week] += one[week];
        }
        return sum;
    }

    /** The elements one column below: the same names and one more, or only that one where the table says no more. */
    private List<Element> finer(Element element, String column) {
        var below = elements.stream()
                .filter(other -> other.place().size() == element.place().size() + 1)
                .filter(other -> other.place().containsAll(element.place()))
                .filter(other -> holds(other, column))
                .toList();
        if (!below.isEmpty()) {
            return below;
        }
        var coarser = element.place().size() > 1
                ? elements.stream()
                        .filter(other -> other.place().size() == 2 && holds(other, column))
                        .filter(other -> other.place().contains(element.place().getFirst()))
                        .toList()
                : Stream.<Element>empty().toList();
        return coarser.isEmpty()
                ? elements.stream()
                        .filter(other -> other.place().size() == 1 && holds(other, column))
                        .filter(other -> !sameKind(other, element))
                        .toList()
                : coarser;
    }

    private static boolean holds(Element element, String column) {
        return element.place().stream().anyMatch(name -> name.column().equals(column));
    }

    private static boolean sameKind(Element one, Element other) {
        return other.place().stream().anyMatch(name -> holds(one, name.column()));
    }
}
