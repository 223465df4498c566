package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/**
 * Finds which members moved a figure that does not add up. A ratio of two sums is shared out exactly: what each member's own
 * ratio did, and what its weight did. Of anything else nothing is shared out: members are named with their own moves.
 */
record Ratios(WhyQuestion question, Measures measures, Suspects suspects, Map<Step, Learned> learned) {

    /** A comparison along a dimension, and the same members week by week. */
    private record Cut(Step compared, Step weekByWeek) {}

    private static final List<Cut> CUTS = List.of(
            new Cut(Step.PRODUCTS, Step.PRODUCT_WEEKS),
            new Cut(Step.ITEMS, Step.ITEM_WEEKS),
            new Cut(Step.RETAILERS, Step.RETAILER_WEEKS),
            new Cut(Step.REGIONS, Step.REGION_WEEKS));

    private static final int MOST = 3;

    /** What moved less than this part of the whole change is not worth a name. */
    private static final double LEAST_PART = 0.1;

    /** An answer names somebody for nothing at most so often, however many members were looked at (Bonferroni). */
    private static final double ACCIDENT = 0.01;

    /** The causes along the dimension of which a few members explain most; at most three to each side, the largest first. */
    List<Cause> causes(FigureRef change) {
        return CUTS.stream()
                .filter(cut -> members(cut) > 1)
                .map(cut -> few(along(cut, change), change))
                .max(Comparator.comparingDouble(causes -> explained(causes, change)))
                .orElse(List.of());
    }

    private int members(Cut cut) {
        return Optional.ofNullable(learned.get(cut.compared()))
                .map(answer -> answer.table().rows().size())
                .orElse(0);
    }

    private List<Cause> along(Cut cut, FigureRef change) {
        var asked = measures.asked();
        var answer = Objects.requireNonNull(learned.get(cut.compared()));
        return measures.roles()
                .parts(asked)
                .map(parts ->
                        Line.of(answer, parts.getFirst().name(), parts.getLast().name()))
                .map(lines -> own(shared(lines, Effects.Scale.of(asked), change), cut.weekByWeek()).stream()
                        .filter(cause -> isMaterial(cause, lines, Effects.Scale.of(asked)))
                        .toList())
                .orElseGet(() -> moves(answer));
    }

    /** Those in which the member moved by itself, and not as all did or as it always does. */
    private List<Cause> own(List<Cause> causes, Step weekByWeek) {
        return suspects.courses(weekByWeek)
                .map(courses -> new Departures(
                        courses,
                        suspects.courses(Step.CATEGORY),
                        suspects.frame(courses),
                        measures,
                        ACCIDENT / looks()))
                .map(departures -> Stream.of(Cause.Kind.RATE, Cause.Kind.MIX)
                        .flatMap(kind ->
                                departures
                                        .among(causes.stream()
                                                .filter(cause -> cause.kind() == kind)
                                                .toList())
                                        .stream())
                        .toList())
                .orElse(List.of());
    }

    /** How many moves were looked at: that of each member's own ratio, of its regular price, and of its weight. */
    private int looks() {
        return 3 * CUTS.stream().mapToInt(this::members).sum();
    }

    private static List<Cause> few(List<Cause> causes, FigureRef change) {
        var least = Math.abs(change.value().doubleValue()) * LEAST_PART;
        var kept = new ArrayList<Cause>();
        for (int direction : new int[] {1, -1}) {
            causes.stream()
                    .filter(cause -> cause.effect().value().signum() == direction)
                    .filter(cause -> size(cause) >= least)
                    .sorted(Comparator.comparingDouble(Ratios::size).reversed())
                    .limit(MOST)
                    .forEach(kept::add);
        }
        kept.sort(Comparator.comparingDouble(Ratios::size).reversed());
        return kept;
    }

    private static double size(Cause cause) {
        return cause.effect().value().abs().doubleValue();
    }

    /** How much of the change the causes make up. */
    private static double explained(List<Cause> causes, FigureRef change) {
        var with = causes.stream()
                .filter(cause ->
                        cause.effect().value().signum() == change.value().signum())
                .mapToDouble(Ratios::size)
                .sum();
        return Math.min(1, with / Math.abs(change.value().doubleValue()));
    }

    private static List<Cause> shared(List<Line> lines, Effects.Scale scale, FigureRef change) {
        var all = Line.sum(lines);
        return lines.stream()
                .filter(line -> isNamed(line.place()))
                .flatMap(line -> Stream.of(Split.Factor.RATE, Split.Factor.MIX)
                        .map(factor -> cause(
                                factor == Split.Factor.RATE ? Cause.Kind.RATE : Cause.Kind.MIX,
                                line.place(),
                                new FigureRef.Formula(
                                        new Effects.OfSegment(factor, scale),
                                        Stream.concat(line.figures(), all.figures())
                                                .toList()),
                                Optional.of(change))))
                .toList();
    }

    /** What moved the ratio by next to nothing of what it was is not worth a name either. */
    private static boolean isMaterial(Cause cause, List<Line> lines, Effects.Scale scale) {
        var all = Line.sum(lines);
        var before = all.oneBefore().value().doubleValue()
                / all.otherBefore().value().doubleValue();
        return size(cause) >= Movers.LEAST_EFFECT * before * scale.factor().doubleValue();
    }

    /** Each member's own move, which is no part of the whole's. */
    private List<Cause> moves(Learned answer) {
        var cells = answer.cells();
        return IntStream.range(0, answer.table().rows().size())
                .filter(row -> isNamed(cells.subject(row).names()))
                .boxed()
                .flatMap(row -> cells.cell(row, new Figure(question.measure(), new Calculation.Change())).stream()
                        .map(effect -> cause(Cause.Kind.RATE, cells.subject(row).names(), effect, Optional.empty())))
                .toList();
    }

    private static boolean isNamed(List<Subject.Name> place) {
        return place.stream().noneMatch(name -> name.value().isEmpty());
    }

    private static Cause cause(Cause.Kind kind, List<Subject.Name> place, FigureRef effect, Optional<FigureRef> whole) {
        return new Cause(
                kind,
                place,
                List.of(),
                effect,
                Shares.of(effect, whole),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
