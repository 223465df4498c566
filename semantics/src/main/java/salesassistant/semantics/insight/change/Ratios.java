package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
record Ratios(WhyQuestion question, Measures measures, Map<Step, Learned> learned) {

    private static final List<Step> CUTS = List.of(Step.PRODUCTS, Step.ITEMS, Step.RETAILERS, Step.REGIONS);

    private static final int MOST = 3;

    /** What moved less than this part of the whole change is not worth a name. */
    private static final double LEAST_PART = 0.1;

    /** The causes along the dimension of which a few members explain most; at most three to each side, the largest first. */
    List<Cause> causes(FigureRef change) {
        return CUTS.stream()
                .map(step -> Optional.ofNullable(learned.get(step)))
                .flatMap(Optional::stream)
                .filter(answer -> answer.table().rows().size() > 1)
                .map(answer -> few(along(answer, change), change))
                .max(Comparator.comparingDouble(causes -> explained(causes, change)))
                .orElse(List.of());
    }

    private List<Cause> along(Learned answer, FigureRef change) {
        var asked = measures.asked();
        return measures.roles()
                .parts(asked)
                .map(parts -> shared(
                        Line.of(answer, parts.getFirst().name(), parts.getLast().name()),
                        Effects.Scale.of(asked),
                        change))
                .orElseGet(() -> moves(answer));
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
