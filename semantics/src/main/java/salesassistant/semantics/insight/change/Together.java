package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;

/** All that was asked about together: whether it moved, against the category around it or against its own past, and what only moved with it. */
record Together(Measures measures, Suspects suspects) {

    /**
     * The parts that moved no more than a good part of all others did, which therefore are no causes of their own, if all together
     * moved; else none.
     */
    List<Mover> shared(List<Mover> found) {
        var shared = found.stream()
                .filter(mover -> mover.sort() == Mover.Sort.DEMAND)
                .filter(mover -> isShared(mover, found))
                .toList();
        var others = found.stream().filter(mover -> !shared.contains(mover)).toList();
        boolean moved =
                left(others).filter(mover -> mover.sort() == Mover.Sort.DEMAND).isPresent();
        return moved ? shared : List.of();
    }

    /**
     * Whether all others in its table surely moved the same way, and by enough of as much not to stand still: each that was found
     * too, and what is left without any of them.
     */
    private boolean isShared(Mover part, List<Mover> found) {
        var table = part.element().courses();
        var told = found.stream().filter(mover -> table.tellsAll(mover.place())).toList();
        var others = Stream.concat(
                        told.stream()
                                .filter(other -> other != part && isAlike(other, part))
                                .map(other -> series(table, other.place())),
                        Stream.of(rest(part, told)))
                .filter(series -> suspects.frame(table).before(series) > 0)
                .map(series -> shift(table, series))
                .toList();
        var own = shift(table, series(table, part.place())).shift();
        return !others.isEmpty() && others.stream().allMatch(other -> isWith(other, own));
    }

    private static boolean isAlike(Mover one, Mover other) {
        return one.sort() == other.sort() && one.excess() * other.excess() > 0;
    }

    private static boolean isWith(Frame.Shift other, double own) {
        return Math.abs(other.score()) >= Movers.SURE
                && Math.abs(other.shift()) >= Math.max(Movers.LEAST_SHIFT, Narrowing.STILL * Math.abs(own))
                && other.shift() * own > 0;
    }

    private double[] series(Courses table, List<Subject.Name> place) {
        return new Element(place, table, List.of()).series(measures.demand(table));
    }

    private double[] rest(Mover part, List<Mover> told) {
        var table = part.element().courses();
        return new Element(part.place(), table, List.of())
                .rest(measures.demand(table), told.stream().map(Mover::place).toList());
    }

    private Frame.Shift shift(Courses table, double[] series) {
        var frame = suspects.frame(table);
        return around().map(other -> frame.relative(series, other)).orElseGet(() -> frame.alone(series));
    }

    /** What is left without the movers, against the category around it or against its own past. */
    Optional<Mover> left(List<Mover> found) {
        var left = found.stream().map(Mover::place).toList();
        // What a table does not tell cannot be left out of it, and would be told twice.
        var table = found.isEmpty()
                ? suspects.courses(Step.COURSE)
                : Stream.concat(
                                found.stream().map(mover -> mover.element().courses()),
                                Stream.of(Step.ITEM_WEEKS, Step.RETAILERS)
                                        .flatMap(step -> suspects.courses(step).stream()))
                        .filter(known ->
                                suspects.isOfAll(known) && left.stream().allMatch(place -> known.tells(place) > 0))
                        .findFirst();
        var around = around();
        return table.flatMap(known -> {
            var whole = new Element(List.of(), known, left);
            if (around.isEmpty() && hasFeast()) {
                return Optional.empty();
            }
            return suspects.movers(known)
                    .whole(whole, around)
                    .or(() -> suspects.movers(known)
                            .whole(whole, Optional.empty())
                            .filter(_ -> around.isPresent() && categoryMoved()))
                    .or(() -> found.isEmpty() ? suspects.movers(known).decisive(whole) : Optional.empty());
        });
    }

    /** Whether a feast lies in one of the periods only, so that nothing can be said against the past alone. */
    private boolean hasFeast() {
        return measures.roles().catalog().trade().holidays().stream()
                .anyMatch(holiday -> holiday.weekEnds().stream()
                                .filter(question().period()::covers)
                                .count()
                        != holiday.weekEnds().stream()
                                .filter(question().comparison().base()::covers)
                                .count());
    }

    private boolean categoryMoved() {
        return !hasFeast()
                && suspects.courses(Step.CATEGORY)
                        .flatMap(category -> suspects.movers(category)
                                .whole(new Element(List.of(), category, List.of()), Optional.empty()))
                        .isPresent();
    }

    /** Whether the scope kept its place in a category that moved, or is all of it. */
    boolean movedWithCategory() {
        return suspects.courses(Step.CATEGORY)
                .flatMap(category -> suspects.courses(Step.COURSE).map(scope -> {
                    var series = scope.series(_ -> true, measures.demand(scope));
                    var against = suspects.frame(scope).relative(series, around(category));
                    var alone = suspects.frame(scope).alone(series);
                    return Math.abs(against.shift()) < Math.abs(alone.shift()) / 2;
                }))
                .orElse(true);
    }

    /** The category without what is asked about. */
    private double[] around(Courses category) {
        var all = category.series(_ -> true, measures.demand(category));
        suspects.courses(Step.COURSE).ifPresent(scope -> {
            var own = scope.series(_ -> true, measures.demand(scope));
            for (int week = 0; week < Math.min(all.length, own.length); week++) {
                all[week] = Math.max(0, all[week] - own[week]);
            }
        });
        return all;
    }

    private Optional<double[]> around() {
        return suspects.courses(Step.CATEGORY).map(this::around);
    }

    private WhyQuestion question() {
        return measures.question();
    }
}
