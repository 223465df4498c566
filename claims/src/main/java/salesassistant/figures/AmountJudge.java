package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges a number by the figures it may mean: the best reading decides, another one only leaves it open. */
final class AmountJudge {

    private final Layout layout;

    AmountJudge(Layout layout) {
        this.layout = layout;
    }

    private record Reading(List<Fact> best, List<Fact> rest, int sign) {}

    Judgement judge(Frame frame, Numeral numeral) {
        Optional<String> obstacle = obstacle(frame);
        if (obstacle.isPresent()) {
            return Judgement.open(obstacle.get());
        }
        Reading reading = read(frame, numeral);
        for (Fact fact : reading.best()) {
            if (Agreement.exact(numeral, fact, signFor(fact, reading))) {
                return Judgement.supported(fact);
            }
        }
        for (Fact fact : reading.best()) {
            if (Agreement.rough(numeral, fact, signFor(fact, reading))) {
                return Judgement.open("It agrees only roughly with " + fact.shown());
            }
        }
        for (Fact fact : reading.rest()) {
            if (!reading.best().contains(fact) && Agreement.rough(numeral, fact, signFor(fact, reading))) {
                return Judgement.open("It may mean " + fact.shown() + ", but nothing says so");
            }
        }
        return nothingAgrees(frame, numeral, reading);
    }

    private static Optional<String> obstacle(Frame frame) {
        if (frame.subject().stranger()) {
            return Optional.of("It speaks of a name the table does not have");
        }
        if (frame.said().missing()) {
            return Optional.of("The table has no such figures");
        }
        if (frame.words().partAny(Cue.UNKNOWN, Cue.FORECAST, Cue.ADVICE)) {
            return Optional.of("The table cannot say this");
        }
        return Optional.empty();
    }

    private static Judgement nothingAgrees(Frame frame, Numeral numeral, Reading reading) {
        List<Fact> fitting = reading.best().stream()
                .filter(fact -> Agreement.fits(numeral, fact))
                .toList();
        if (numeral.unit() == Unit.TIMES && frame.subject().others().isEmpty()) {
            return Judgement.open("Nothing says what it is a multiple of");
        }
        if (numeral.style().spelled() && !numeral.style().fraction() && numeral.unit() == Unit.PLAIN) {
            return Judgement.open("Nothing says what is counted");
        }
        boolean bound = !frame.subject().isEmpty() && !frame.subject().inherited()
                || !frame.said().near().isEmpty()
                || frame.subject().total();
        if (reading.best().isEmpty() || !bound) {
            return Judgement.open("Nothing in the table is bound to it");
        }
        Optional<Fact> unit = reading.best().stream()
                .filter(fact -> Agreement.onlyUnitDiffers(numeral, fact, signFor(fact, reading)))
                .findFirst();
        if (fitting.isEmpty() && unit.isEmpty()) {
            return Judgement.open("Nothing in the table has this unit");
        }
        Fact nearest = unit.orElseGet(() -> fitting.stream()
                .min(Comparator.comparingDouble(fact -> Math.abs(fact.value() - numeral.value())))
                .orElseThrow());
        return Judgement.contradicted("The table says " + nearest.shown());
    }

    private static int signFor(Fact fact, Reading reading) {
        boolean moving = fact.measure().isMovement()
                || fact.derived()
                        && (fact.formula().startsWith("change")
                                || fact.formula().startsWith("difference"));
        return moving ? reading.sign() : 0;
    }

    private Reading read(Frame frame, Numeral numeral) {
        List<Measure> near = frame.said().near();
        List<Measure> far = frame.said().far();
        List<Measure> usable = layout.measures().stream()
                .filter(measure ->
                        measure.kind() != Measure.Kind.RANK && !measure.when().earlier())
                .toList();
        List<Measure> shares = usable.stream()
                .filter(measure -> measure.kind() == Measure.Kind.SHARE)
                .toList();
        if (numeral.unit() == Unit.PERCENT
                && frame.words().near(Cue.SHARE)
                && near.stream().noneMatch(shares::contains)) {
            near = java.util.stream.Stream.concat(near.stream(), shares.stream())
                    .toList();
        }
        List<Measure> asked = !near.isEmpty() ? near : usable;
        Candidates close = Candidates.of(layout, frame, asked);
        int sign = numeral.sign() != 0
                ? numeral.sign()
                : Kinds.isComparing(frame)
                        ? Kinds.comparedSign(frame)
                        : frame.words().direction();
        List<Fact> best = Kinds.best(close, frame, numeral);
        var rest = new ArrayList<Fact>(close.all().toList());
        if (near.isEmpty()) {
            if (!far.isEmpty()) {
                List<Fact> said = Kinds.best(Candidates.of(layout, frame, far), frame, numeral);
                if (numeral.unit() == Unit.PERCENT) {
                    said = java.util.stream.Stream.concat(said.stream(), best.stream())
                            .toList();
                }
                if (!said.isEmpty() && said.stream().anyMatch(fact -> Agreement.fits(numeral, fact))) {
                    best = said;
                }
            }
        }
        if (near.isEmpty() && far.isEmpty() && (numeral.unit() == Unit.PLAIN || numeral.unit() == Unit.MONEY)) {
            List<Fact> usual = Kinds.best(Candidates.of(layout, frame, layout.usual()), frame, numeral);
            if (usual.stream().anyMatch(fact -> Agreement.fits(numeral, fact))) {
                best = usual;
            }
        }
        if (best.stream().noneMatch(fact -> Agreement.fits(numeral, fact))) {
            Candidates wide = Candidates.of(layout, frame, usable);
            rest.addAll(wide.all().toList());
            if (near.isEmpty()) {
                best = Kinds.best(wide, frame, numeral);
            }
        }
        return new Reading(best, rest, sign);
    }
}
