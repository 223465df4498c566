package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges "rose", "fell" and "unchanged" said without a number, and "doubled" and its like. */
final class TrendJudge {

    private final Layout layout;

    TrendJudge(Layout layout) {
        this.layout = layout;
    }

    Judgement judge(Parts parts, int at, Frame frame) {
        return judge(parts, at, frame, frame.words().before().contains(Cue.NOT));
    }

    Judgement judge(Parts parts, int at, Frame frame, boolean negated) {
        Optional<Moment> when = Moving.when(parts, at);
        if (when.isPresent()) {
            return judge(parts, at, frame.at(List.of(when.get())), negated, false);
        }
        var hint = (Mention.Hint) frame.mention();
        List<Frame> each = EachPeriod.of(parts, at, frame);
        if (each.isEmpty() || hint.is(Cue.FLAT)) {
            return judge(parts, at, frame, negated, true);
        }
        List<Judgement> own = each.stream()
                .map(period -> judge(parts, at, period, negated, false))
                .toList();
        return own.stream()
                .filter(judgement -> judgement.verdict() != Verdict.SUPPORTED)
                .findFirst()
                .map(judgement -> Judgement.open("It must hold of each period; " + judgement.why()))
                .orElse(own.getFirst());
    }

    private Judgement judge(Parts parts, int at, Frame frame, boolean negated, boolean onTheWay) {
        if (frame.subject().stranger()) {
            return Judgement.open("It speaks of a name the table does not have");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        var cues = ((Mention.Hint) frame.mention()).cues();
        int sign = Binder.sign(cues) == 0 ? ThanBefore.sign(parts, at, frame) : Binder.sign(cues);
        List<Double> moves = moves(asked, frame);
        if (moves.isEmpty() && !asked.certain()) {
            moves = moves(new Asked(layout.movable(), false), frame);
        }
        if (moves.isEmpty()) {
            return Judgement.open("The table does not say how it moved");
        }
        List<Double> all = moves;
        long agree = all.stream().filter(move -> agrees(move, sign) != negated).count();
        String why = "It moved by " + moves.stream().map(Cells::show).toList();
        Optional<Boolean> along = onTheWay ? along(parts, at, asked, frame, sign) : Optional.empty();
        if (along.isPresent() && along.get() && !negated) {
            return Judgement.supported(why);
        }
        boolean first = agrees(moves.getFirst(), sign) != negated
                && layout.time().isPresent()
                && !frame.subject().group();
        if (agree == moves.size() || first) {
            return along.filter(right -> !right).isPresent() && !negated
                    ? Judgement.open("It may be of other periods; " + why)
                    : Judgement.supported(why);
        }
        boolean slight = sign == 0 && moves.stream().anyMatch(move -> Math.abs(move) < 2.5);
        boolean otherwise = !asked.certain()
                && moves(new Asked(layout.movable(), true), frame).stream()
                        .anyMatch(move -> agrees(move, sign) != negated);
        return agree > 0 || slight || otherwise || onwards(asked, frame, sign)
                ? Judgement.open(why)
                : Judgement.contradicted(why);
    }

    /** "rose to 28 in Q3 before easing to 24 in Q4": from the period before it to its own. */
    private Optional<Boolean> along(Parts parts, int at, Asked asked, Frame frame, int sign) {
        if (sign == 0 || layout.time().isEmpty() || !asked.certain()) {
            return Optional.empty();
        }
        return Course.of(layout, parts, at).flatMap(course -> {
            var facts = new Facts(layout);
            return scopes(frame).stream()
                    .flatMap(scope -> asked.measures().stream()
                            .flatMap(
                                    measure -> facts
                                            .moves(
                                                    measure,
                                                    scope.without(layout.time().orElseThrow()),
                                                    course.pairs())
                                            .stream()))
                    .map(move -> agrees(move.difference().value(), sign))
                    .reduce((one, other) -> one && other);
        });
    }

    /** "peaked in week 12 and then fell": the movement after the period named. */
    private boolean onwards(Asked asked, Frame frame, int sign) {
        if (frame.moments().size() != 1) {
            return false;
        }
        var facts = new Facts(layout);
        return scopes(frame).stream()
                .anyMatch(scope -> asked.measures().stream()
                        .anyMatch(measure ->
                                facts.moves(measure, scope, new Pairs(frame.moments(), false, false)).stream()
                                        .anyMatch(
                                                move -> agrees(move.difference().value(), sign))));
    }

    private static boolean agrees(double move, int sign) {
        return sign == 0 ? Math.abs(move) < 1 : move * sign > 0;
    }

    private List<Double> moves(Asked asked, Frame frame) {
        var moves = new ArrayList<Double>();
        for (Scope scope : scopes(frame)) {
            var own = new ArrayList<Double>();
            for (Measure measure : asked.measures()) {
                if (own.isEmpty() || asked.certain()) {
                    own.addAll(movements(measure, scope, frame));
                }
            }
            moves.addAll(own);
        }
        return moves;
    }

    private List<Double> movements(Measure measure, Scope scope, Frame frame) {
        var facts = new Facts(layout);
        var moves = new ArrayList<Double>();
        if (measure.isMovement()) {
            facts.levels(measure, scope).forEach(fact -> moves.add(scaled(fact)));
            if (moves.isEmpty() && !scope.isWhole()) {
                scope.rows().stream()
                        .filter(row -> layout.value(row, measure).isPresent())
                        .forEach(row -> moves.add(scaled(facts.cell(measure, row))));
            }
            return moves;
        }
        for (Measure column : layout.movements(measure)) {
            facts.levels(column, scope).stream().findFirst().ifPresent(fact -> moves.add(scaled(fact)));
        }
        if (moves.isEmpty()) {
            facts.moves(measure, scope, Asked.pairs(frame))
                    .forEach(move -> move.percent().ifPresent(fact -> moves.add(fact.value())));
        }
        return moves;
    }

    private static double scaled(Fact fact) {
        return fact.measure().scale().perhapsFraction() ? fact.value() * 100 : fact.value();
    }

    /** Of a list of members every one is meant. */
    private List<Scope> scopes(Frame frame) {
        var scopes = new ArrayList<Scope>();
        for (Scope scope : new Scopes(layout).of(frame)) {
            boolean split = false;
            for (Map.Entry<Dimension, Set<String>> entry : scope.chosen().entrySet()) {
                if (!entry.getKey().isTime() && entry.getValue().size() > 1) {
                    entry.getValue().forEach(member -> scopes.add(scope.with(entry.getKey(), Set.of(member))));
                    split = true;
                }
            }
            if (!split) {
                scopes.add(scope);
            }
        }
        return scopes.size() > 1 && frame.subject().inherited() ? scopes.subList(0, 1) : scopes;
    }

    /** "doubled", "halved": the ratio to the period before, loosely. */
    Judgement multiple(Parts parts, int at, Frame frame, double factor) {
        Asked asked = Asked.of(layout, parts, at, frame);
        var ratios = new ArrayList<Double>();
        for (Scope scope : scopes(frame)) {
            for (Measure measure : asked.measures()) {
                new Facts(layout)
                        .moves(measure, scope, Asked.pairs(frame))
                        .forEach(move -> move.ratio().ifPresent(fact -> ratios.add(fact.value())));
                layout.movements(measure).stream()
                        .filter(Measure::isPercent)
                        .forEach(column -> new Facts(layout)
                                .levels(column, scope)
                                .forEach(fact -> ratios.add(1 + scaled(fact) / 100)));
            }
        }
        String why = "It became " + ratios.stream().map(Cells::show).toList() + " times as much";
        if (ratios.isEmpty()) {
            return Judgement.open("The table does not say how it moved");
        }
        return ratios.stream().anyMatch(ratio -> Hedged.fits(parts, at, factor, ratio))
                ? Judgement.supported(why)
                : Judgement.contradicted(why);
    }
}
