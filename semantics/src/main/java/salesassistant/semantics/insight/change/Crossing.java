package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/**
 * Infers what rows for a retailer in a region would show where there are none: distribution moved in one region and at a few
 * retailers, in the same weeks and by as much, while all the others kept theirs.
 *
 * @param points what tells distribution
 */
record Crossing(Movers movers, Figure points, Courses retailers, Courses regions) {

    private static final double STILL = 0.4;
    private static final double ABOUT = 0.25;
    private static final int WEEKS_BEFORE = 26;
    private static final double LITTLE = 1e-9;
    /** So many deviations come by accident once in twenty times. */
    private static final double IMPROBABLE = 1.96;

    /**
     * How distribution moved at one member.
     *
     * @param packs what it sold before times the move
     * @param noise the usual deviation of that
     */
    private record Move(Subject.Name name, double score, double packs, double noise) {

        boolean isSure() {
            return Math.abs(score) >= Movers.SURE;
        }
    }

    /** Where distribution is known and no level of the market tells retailers and regions together. */
    static Optional<Crossing> of(Movers movers, Measures measures, Courses retailers, Courses regions) {
        return measures.points()
                .filter(points -> retailers.has(points) && regions.has(points))
                .filter(_ -> !measures.roles().areToldTogether(retailers.finest(), regions.finest()))
                .map(points -> new Crossing(movers, points, retailers, regions));
    }

    /** The region and those retailers in it, if there is just one region and what it lost is found at a few of the retailers. */
    Optional<Mover> found(List<List<Subject.Name>> without) {
        var areas = moves(regions);
        var sure = areas.stream().filter(Move::isSure).toList();
        if (sure.size() != 1 || !movers.frame().knowsUsual()) {
            return Optional.empty();
        }
        var area = sure.getFirst();
        var all = moves(retailers);
        var shops = nearest(area, all);
        return stands(List.of(area), areas) && stands(shops, all) && sameSize(area, shops)
                ? since(area, shops).flatMap(week -> mover(area, shops, week, without))
                : Optional.empty();
    }

    /** How far each moved from where most stood, so that what happens to all of them is no business of one. */
    private List<Move> moves(Courses table) {
        var names = List.copyOf(table.names(table.finest()));
        var shifts = names.stream()
                .map(name -> movers.frame().ofDistribution(table.series(Courses.of(List.of(name)), points)))
                .toList();
        var usual = Frame.usual(shifts.stream().mapToDouble(Frame.Shift::shift).toArray());
        return IntStream.range(0, names.size())
                .mapToObj(i -> move(table, names.get(i), shifts.get(i), usual))
                .toList();
    }

    private Move move(Courses table, Subject.Name name, Frame.Shift shift, double usual) {
        var before = movers.frame().before(table.series(Courses.of(List.of(name)), movers.demand()));
        var own = shift.shift() - usual;
        return new Move(name, own / shift.deviation(), before * Math.expm1(own), before * shift.deviation());
    }

    /**
     * The surest first, for as long as each brings what they lost nearer to what the region lost; one that did not surely move must
     * bring it nearer by more than an accident would.
     */
    private static List<Move> nearest(Move area, List<Move> all) {
        var sorted = all.stream()
                .filter(move -> move.packs() * area.packs() > 0 && Math.abs(move.score()) >= IMPROBABLE)
                .sorted(Comparator.comparingDouble((Move move) -> -Math.abs(move.score())))
                .toList();
        var chosen = new ArrayList<Move>();
        for (var move : sorted) {
            var missing = area.packs() - packs(chosen);
            var left = missing - move.packs();
            var nearer =
                    (missing * missing - left * left) / square(noise(Stream.concat(Stream.of(area), chosen.stream())));
            if (nearer <= (move.isSure() ? 0 : square(IMPROBABLE))) {
                break;
            }
            chosen.add(move);
        }
        return chosen;
    }

    /** Whether these surely moved and the others, taken together, did not: no more than by accident, or by far less. */
    private static boolean stands(List<Move> these, List<Move> all) {
        var others = all.stream().filter(move -> !these.contains(move)).toList();
        return !these.isEmpty()
                && !others.isEmpty()
                && others.stream().noneMatch(Move::isSure)
                && Math.abs(packs(these)) >= Movers.SURE * noise(these.stream())
                && Math.abs(packs(others))
                        <= Math.max(Movers.SURE_WITHIN * noise(others.stream()), STILL * Math.abs(packs(these)));
    }

    private static boolean sameSize(Move area, List<Move> shops) {
        var apart = Math.abs(area.packs() - packs(shops));
        var noise = noise(Stream.concat(Stream.of(area), shops.stream()));
        return apart <= Math.max(Movers.SURE_WITHIN * noise, ABOUT * Math.abs(area.packs()));
    }

    /** The week in which distribution stepped to another level on both sides. */
    private Optional<Integer> since(Move area, List<Move> shops) {
        return new CommonStep(level(regions, List.of(area.name())), level(retailers, names(shops))).week();
    }

    private double[] level(Courses table, List<Subject.Name> place) {
        var here = table.series(Courses.of(place), points);
        var rest = table.series(Courses.of(place).negate(), points);
        return IntStream.range(from(), movers.frame().first() + movers.frame().weeks())
                .mapToDouble(week -> Math.log((here[week] + LITTLE) / (rest[week] + LITTLE)))
                .toArray();
    }

    private int from() {
        return Math.max(0, movers.frame().first() - WEEKS_BEFORE);
    }

    /** If demand went along in the region. */
    private Optional<Mover> mover(Move area, List<Move> shops, int week, List<List<Subject.Name>> without) {
        var place = Stream.concat(Stream.of(area.name()), names(shops).stream()).toList();
        return movers.along(new Element(List.of(area.name()), regions, without), area.packs())
                .map(mover -> mover.as(Mover.Sort.DISTRIBUTION, place).since(regions.weekEnd(from() + week)));
    }

    private static List<Subject.Name> names(List<Move> moves) {
        return moves.stream().map(Move::name).toList();
    }

    private static double packs(List<Move> moves) {
        return moves.stream().mapToDouble(Move::packs).sum();
    }

    private static double noise(Stream<Move> moves) {
        return Math.sqrt(moves.mapToDouble(move -> square(move.noise())).sum());
    }

    private static double square(double value) {
        return value * value;
    }
}
