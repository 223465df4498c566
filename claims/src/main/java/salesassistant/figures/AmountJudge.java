package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a number by the figures it may mean: the best reading decides, another one only leaves it open. */
final class AmountJudge {

    private static final EnumSet<Cue> SETTING = EnumSet.of(Cue.THAN, Cue.AGAINST, Cue.OVER, Cue.UNDER);

    private static final double FAR_OFF = 30;
    private static final double SAME_DIGITS = 0.01;

    private final Layout layout;

    AmountJudge(Layout layout) {
        this.layout = layout;
    }

    Judgement judge(Frame frame, Numeral numeral) {
        Optional<String> obstacle = obstacle(frame);
        if (obstacle.isPresent()) {
            return Judgement.open(obstacle.get());
        }
        if (frame.subject().group() && frame.words().partAny(Cue.BOTH, Cue.EACH)) {
            return ofEach(frame, numeral);
        }
        return judgeOne(frame, numeral);
    }

    /** "A and B both sold 12": it must hold of each. */
    private Judgement ofEach(Frame frame, Numeral numeral) {
        var each = new ArrayList<Judgement>();
        for (Map.Entry<Dimension, Set<String>> entry : frame.subject().members().entrySet()) {
            if (entry.getValue().size() > 1) {
                entry.getValue().forEach(member -> {
                    var members = new LinkedHashMap<>(frame.subject().members());
                    members.put(entry.getKey(), Set.of(member));
                    each.add(judgeOne(frame.of(members), numeral));
                });
            }
        }
        return each.stream()
                .max(Comparator.comparing(judgement -> severity(judgement.verdict())))
                .orElseThrow();
    }

    private static int severity(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> 0;
            case NOT_CHECKABLE -> 1;
            case CONTRADICTED -> 2;
        };
    }

    private Judgement judgeOne(Frame frame, Numeral numeral) {
        Readings reading = Readings.of(layout, frame, numeral);
        for (Fact fact : reading.best()) {
            if (Agreement.exact(numeral, fact, reading.signFor(fact))) {
                return isOneOfSeveral(frame, numeral, fact)
                        ? Judgement.perhaps("It may mean ", fact, ", but nothing says of which figures it is")
                        : Judgement.supported(fact);
            }
        }
        for (Fact fact : reading.best()) {
            if (Agreement.rough(numeral, fact, reading.signFor(fact))) {
                return Judgement.unbound("It agrees only roughly with " + fact.shown());
            }
        }
        for (Fact fact : reading.rest()) {
            if (!reading.best().contains(fact) && Agreement.rough(numeral, fact, reading.signFor(fact))) {
                return Judgement.perhaps("It may mean ", fact, ", but nothing says so");
            }
        }
        return nothingAgrees(frame, numeral, reading);
    }

    /** A per cent of which no figures are named, where several columns are in per cents: the first is meant, if any. */
    private boolean isOneOfSeveral(Frame frame, Numeral numeral, Fact fact) {
        List<Measure> levels =
                layout.levels().stream().filter(Measure::isPercent).toList();
        return numeral.unit() == Unit.PERCENT
                && !fact.derived()
                && frame.said().near().isEmpty()
                && !frame.said().far().contains(fact.measure())
                && !frame.words().partAny(Cue.SHARE)
                && levels.size() > 1
                && levels.contains(fact.measure())
                && !levels.getFirst().equals(fact.measure())
                && !levels.getFirst().words().equals(fact.measure().words());
    }

    private static Optional<String> obstacle(Frame frame) {
        if (frame.subject().stranger()) {
            return Optional.of("It speaks of a name the table does not have");
        }
        if (frame.said().missing()) {
            return Optional.of("The table has no such figures");
        }
        if (frame.words().before().contains(Cue.NOT) || frame.words().before().contains(Cue.EXCEPT)) {
            return Optional.of("It is said not to be so, and of what then is not said");
        }
        if (frame.words().partAny(Cue.UNKNOWN, Cue.FORECAST, Cue.ADVICE)) {
            return Optional.of("The table cannot say this");
        }
        return Optional.empty();
    }

    private Judgement nothingAgrees(Frame frame, Numeral numeral, Readings reading) {
        List<Fact> fitting = reading.best().stream()
                .filter(fact -> Agreement.fits(numeral, fact))
                .toList();
        if (numeral.unit() == Unit.TIMES && frame.subject().others().isEmpty()) {
            return Judgement.unbound("Nothing says what it is a multiple of");
        }
        if (numeral.style().spelled() && !numeral.style().fraction() && numeral.unit() == Unit.PLAIN) {
            return Judgement.unbound("Nothing says what is counted");
        }
        if (isSetAgainstSomebodyElse(frame) || isApartFromNobody(frame)) {
            return Judgement.perhaps("Nothing says what it is compared with");
        }
        if (!isBound(frame)) {
            return Judgement.unbound("Nothing in the table is bound to it");
        }
        Optional<Fact> unit = inAnotherUnit(numeral, reading);
        if (reading.best().isEmpty() && unit.isEmpty()) {
            return Judgement.unbound("Nothing in the table is bound to it");
        }
        if (fitting.isEmpty() && unit.isEmpty()) {
            return Judgement.unbound("Nothing in the table has this unit");
        }
        Fact nearest = unit.orElseGet(() -> fitting.stream()
                .min(Comparator.comparingDouble(fact -> Math.abs(fact.value() - numeral.value())))
                .orElseThrow());
        return unit.isEmpty() && isOfAnotherSize(numeral, nearest)
                ? Judgement.unbound("Nothing of its size is bound to it; the table says " + nearest.shown())
                : Judgement.contradicted("The table says " + nearest.shown());
    }

    /** Thirty times as much or as little is of other figures, rather than false of these; not the same digits in other thousands. */
    private static boolean isOfAnotherSize(Numeral numeral, Fact fact) {
        double claimed = Math.abs(numeral.value());
        double actual = Math.abs(fact.value());
        double scaled = actual * fact.measure().scale().factor();
        double tens = Math.log10(claimed / actual);
        return claimed > 0
                && actual > 0
                && Math.abs(tens - Math.rint(tens)) > SAME_DIGITS
                && (claimed > FAR_OFF * Math.max(actual, scaled) || claimed * FAR_OFF < Math.min(actual, scaled));
    }

    /** "2 points above the national rate of 6.9 %": compared with what is no member of the table. */
    private static boolean isSetAgainstSomebodyElse(Frame frame) {
        Frame.Words words = frame.words();
        if (frame.said().near().stream().anyMatch(measure -> measure.concepts().contains("BUDGET"))) {
            return false;
        }
        boolean after = words.nearAny(Cue.MORE, Cue.LESS) && words.after().contains(Cue.THAN)
                || words.nearAny(Cue.AHEAD, Cue.BEHIND)
                || words.after().contains(Cue.OVER)
                || words.after().contains(Cue.UNDER);
        boolean before = words.before().stream().anyMatch(SETTING::contains);
        return (after || before)
                && frame.subject().others().isEmpty()
                && frame.moments().size() < 2
                && !words.partAny(Cue.LASTYEAR, Cue.PREVIOUS, Cue.AVERAGE, Cue.FROM);
    }

    /** "Today only 43 separate them": those the sentence before named. */
    private static boolean isApartFromNobody(Frame frame) {
        return frame.words().partAny(Cue.DIFFERENCE)
                && frame.subject().others().isEmpty()
                && frame.subject().inherited()
                && frame.moments().size() < 2;
    }

    /** Whether the words leave no doubt of what a number is about: a name, figures, a period, the whole. */
    private boolean isBound(Frame frame) {
        boolean period = frame.dated() || !frame.focus().isEmpty();
        boolean inTime = period
                && layout.time().isPresent()
                && (layout.names().isEmpty() || !frame.subject().isEmpty())
                && !new Scopes(layout).of(frame).isEmpty();
        return !frame.subject().isEmpty() && !frame.subject().inherited()
                || !frame.said().near().isEmpty()
                || frame.subject().total()
                || inTime;
    }

    /** The figure with the same digits in another unit; per cents called points also where the words ask for another. */
    private static Optional<Fact> inAnotherUnit(Numeral numeral, Readings reading) {
        return reading.all()
                .filter(fact -> Agreement.onlyUnitDiffers(numeral, fact, reading.signFor(fact)))
                .filter(fact ->
                        reading.best().contains(fact) || numeral.unit() == Unit.POINTS && fact.unit() == Unit.PERCENT)
                .findFirst();
    }
}
