package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/**
 * Finds what moved more than it usually does, the largest first, each held against everything that is not explained yet. An
 * element counts with the smaller of its moves against the rest and against its own past, so that neither a season nor the
 * fall of another makes it a mover.
 *
 * @param demand the measure least moved by promotions
 * @param base what of the subject would have been sold without promotion
 * @param promoted what of the subject was sold while on promotion; it has no dips after promotions
 * @param markets the columns that name markets
 */
record Movers(
        Frame frame,
        Figure subject,
        Figure demand,
        Optional<Figure> base,
        Optional<Figure> promoted,
        Set<String> markets) {

    private static final int MOST = 3;
    static final double SURE = 5.0;
    /** Against its own past. */
    static final double SURE_ALONE = 2.5;

    /** Below a place that is known to have moved, less is enough. */
    static final double SURE_WITHIN = 2.5;

    static final double LEAST_SHIFT = 0.06;

    /** So much of all that was sold before is no accident of the promotion plan. */
    private static final double DECISIVE_PROMOTION = 0.2;
    /** Of what all sold before. */
    static final double LEAST_EFFECT = 0.004;

    /** The movers among the elements, then all together if what is left moved too. */
    List<Mover> among(List<Element> elements) {
        var found = new ArrayList<Mover>();
        var explained = new ArrayList<List<Subject.Name>>();
        while (found.size() < MOST) {
            var next = elements.stream()
                    .filter(element -> explained.stream().noneMatch(place -> overlaps(element.place(), place)))
                    .flatMap(element -> moves(element, explained))
                    .max(Comparator.comparingDouble(mover -> Math.abs(mover.excess())));
            if (next.isEmpty()) {
                break;
            }
            var narrowed = next.get().at(new Narrowing(this, elements).place(next.get()));
            if (explained.stream().noneMatch(place -> isPartOf(narrowed.place(), place))) {
                found.add(narrowed);
            }
            explained.add(narrowed.place());
        }
        return found;
    }

    /** Whether a product moved where all products did, or just a part of what did. */
    private boolean isPartOf(List<Subject.Name> place, List<Subject.Name> explained) {
        return place.containsAll(explained)
                || explained.stream().map(Subject.Name::column).allMatch(markets::contains)
                        && overlaps(place, explained);
    }

    private static boolean overlaps(List<Subject.Name> one, List<Subject.Name> other) {
        return one.stream().anyMatch(other::contains);
    }

    Stream<Mover> moves(Element element, List<List<Subject.Name>> explained) {
        return Stream.concat(demand(element, explained, SURE, LEAST_SHIFT).stream(), stopped(element).stream());
    }

    /** The shift of demand, if it is one. */
    private Optional<Mover> demand(Element element, List<List<Subject.Name>> explained, double sure, double least) {
        var series = element.series(demand);
        var against = frame.relative(series, element.rest(demand, explained));
        var alone = frame.alone(series);
        boolean same = against.shift() * alone.shift() > 0;
        // Within a place that moved, its parts are each other's rest: there the larger of the two is nearer the truth.
        boolean smaller = Math.abs(against.shift()) < Math.abs(alone.shift());
        var shift = smaller == (sure >= SURE) ? against.shift() : alone.shift();
        boolean moved = Math.abs(against.score()) >= sure
                && Math.abs(alone.score()) >= Math.min(sure, SURE_ALONE)
                && Math.abs(shift) >= least;
        var excess = excess(element.series(subject), shift);
        return same && moved && isMaterial(excess, element)
                ? Optional.of(new Mover(
                        element, element.place(), Mover.Sort.DEMAND, excess, against.score(), Optional.empty()))
                : Optional.empty();
    }

    /** The shift of all together, against its own past or against what surrounds it. */
    Optional<Mover> whole(Element whole, Optional<double[]> surroundings) {
        var series = whole.series(demand);
        var shift = surroundings.map(rest -> frame.relative(series, rest)).orElseGet(() -> frame.alone(series));
        boolean sure = Math.abs(shift.score()) >= SURE && Math.abs(shift.shift()) >= LEAST_SHIFT;
        return sure
                ? Optional.of(new Mover(
                        whole,
                        List.of(),
                        Mover.Sort.DEMAND,
                        excess(whole.series(subject), shift.shift()),
                        shift.score(),
                        Optional.empty()))
                : Optional.empty();
    }

    /** The move of demand in a direction that distribution took, which is why less is enough to be sure of it. */
    Optional<Mover> along(Element element, double direction) {
        return demand(element, List.of(), SURE_WITHIN, 0).filter(mover -> mover.excess() * direction > 0);
    }

    /** The move of demand in a part of what moved, where a part may be too small to be sure of it. */
    Optional<Mover> within(Element part) {
        return demand(part, List.of(), 0, 0);
    }

    /** Whether a part of what moved surely moved. */
    boolean isSureWithin(Element part) {
        return demand(part, List.of(), SURE_WITHIN, LEAST_SHIFT).isPresent();
    }

    /** What came, or went, with what it added or took: that is a fact, whatever else is usual. */
    Optional<Mover> novelty(Element item) {
        var series = item.series(subject);
        var change = frame.now(series) - frame.before(series);
        var since = change > 0 ? frame.cameIn(series) : frame.wentIn(series);
        return since.isPresent() && isMaterial(change, item)
                ? Optional.of(new Mover(item, item.place(), Mover.Sort.ASSORTMENT, change, 0, Optional.empty())
                        .since(item.courses().weekEnd(since.getAsInt())))
                : Optional.empty();
    }

    /** What promotion adds comes and goes: where it fell silent for longer than it ever does, that is a cause. */
    Optional<Mover> stopped(Element element) {
        if (base.isEmpty() || isWithoutItsGroup(element)) {
            return Optional.empty();
        }
        var silent =
                frame.silentSince(promoted.map(element::series).orElseGet(() -> element.above(subject, base.get())));
        return silent.isEmpty()
                ? Optional.empty()
                : promotion(element)
                        .filter(mover -> mover.excess() < 0)
                        .map(mover -> mover.since(element.courses().weekEnd(silent.getAsInt())));
    }

    /** What promotion added or no longer added, where it is too much for an accident of the plan. */
    Optional<Mover> decisive(Element whole) {
        return promotion(whole)
                .filter(mover -> Math.abs(mover.excess()) >= DECISIVE_PROMOTION * frame.before(whole.series(subject)));
    }

    private Optional<Mover> promotion(Element element) {
        return base.map(below -> element.above(subject, below))
                .map(above -> frame.now(above) - frame.before(above))
                .filter(change -> isMaterial(change, element))
                .map(change -> new Mover(element, element.place(), Mover.Sort.PROMOTION, change, 0, Optional.empty()));
    }

    /** A promotion is a brand's: a retailer or an item alone would be told for it. */
    private static boolean isWithoutItsGroup(Element element) {
        return element.place().size() == 1
                && element.courses().columns().size() > 1
                && element.courses()
                        .columns()
                        .getLast()
                        .equals(element.place().getFirst().column());
    }

    private boolean isMaterial(double change, Element element) {
        return Math.abs(change) >= LEAST_EFFECT * frame.before(element.courses().series(_ -> true, subject));
    }

    private double excess(double[] series, double shift) {
        var before = frame.before(series);
        var now = frame.now(series);
        return before > now
                ? before * Math.expm1(Math.min(0, shift)) + before * Math.expm1(Math.max(0, shift))
                : now * -Math.expm1(-shift);
    }
}
