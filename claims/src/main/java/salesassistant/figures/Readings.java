package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The figures of the table a number may mean: those its words ask for, and those that another reading would allow. */
record Readings(List<Fact> best, List<Fact> rest, int sign, int written) {

    static Readings of(Layout layout, Frame frame, Numeral numeral) {
        return new Reader(layout, frame, numeral).read();
    }

    /** The direction a figure must have: that of the words where the figure is a movement, else a minus where one is written. */
    int signFor(Fact fact) {
        boolean negative = fact.value() < 0 && sign < 0;
        return isMovement(fact) || written < 0 || negative ? sign : 0;
    }

    Stream<Fact> all() {
        return Stream.concat(best.stream(), rest.stream());
    }

    private static boolean isMovement(Fact fact) {
        return fact.measure().isMovement() || fact.kind() == Fact.Kind.CHANGE || fact.kind() == Fact.Kind.DIFFERENCE;
    }

    private static final EnumSet<Cue> THEN =
            EnumSet.of(Cue.FROM, Cue.AGAINST, Cue.LASTYEAR, Cue.PREVIOUS, Cue.EARLIEST, Cue.THEN, Cue.NEXTPERIOD);

    private record Reader(Layout layout, Frame frame, Numeral numeral) {

        Readings read() {
            List<Measure> usable = layout.measures().stream()
                    .filter(measure -> measure.kind() != Measure.Kind.RANK
                            && !measure.when().earlier()
                            && !isSuperseded(measure))
                    .toList();
            List<Measure> near = near(usable);
            List<Measure> far = frame.said().far();
            Candidates close = Candidates.of(layout, frame, near.isEmpty() ? usable : near);
            List<Fact> best = Kinds.best(close, frame, numeral);
            var rest = new ArrayList<Fact>(close.all().toList());
            if (near.isEmpty() && !far.isEmpty()) {
                best = ofTheSentence(best);
            } else if (near.isEmpty() && (numeral.unit() == Unit.PLAIN || numeral.unit() == Unit.MONEY)) {
                List<Fact> usual = Kinds.best(Candidates.of(layout, frame, layout.usual()), frame, numeral);
                best = anyFits(usual) ? usual : best;
            }
            if (!anyFits(best)) {
                Candidates wide = Candidates.of(layout, frame, usable);
                rest.addAll(wide.all().toList());
                best = near.isEmpty() ? Kinds.best(wide, frame, numeral) : best;
            }
            return new Readings(best, rest, sign(), writtenSign());
        }

        /** Of columns for several periods the last is meant where nothing speaks of another time. */
        private boolean isSuperseded(Measure measure) {
            boolean then = frame.words().sentence().stream().anyMatch(THEN::contains);
            return !then && frame.moments().isEmpty() && layout.isSuperseded(measure);
        }

        /** The figures named beside the number, and shares where it is called one. */
        private List<Measure> near(List<Measure> usable) {
            List<Measure> near =
                    frame.said().near().isEmpty() ? lost(usable) : frame.said().near();
            List<Measure> shares = usable.stream()
                    .filter(measure -> measure.kind() == Measure.Kind.SHARE)
                    .toList();
            boolean share = numeral.unit() == Unit.PERCENT
                    && frame.words().near(Cue.SHARE)
                    && near.stream().noneMatch(shares::contains);
            if (near.stream().anyMatch(measure -> measure.concepts().contains("BUDGET"))) {
                Stream<Measure> planned = usable.stream()
                        .filter(measure -> layout.budgets(measure).stream().anyMatch(near::contains));
                return Stream.of(near.stream(), planned, layout.usual().stream())
                        .flatMap(found -> found)
                        .distinct()
                        .toList();
            }
            return share
                    ? Stream.of(near.stream(), shares.stream(), layout.usual().stream())
                            .flatMap(found -> found)
                            .distinct()
                            .toList()
                    : near;
        }

        /** What the figures named elsewhere in the sentence give; of others only levels, and only for per cents. */
        private List<Fact> ofTheSentence(List<Fact> ofAll) {
            List<Measure> far = frame.said().far();
            List<Fact> said = Kinds.best(Candidates.of(layout, frame, far), frame, numeral);
            if (!anyFits(said)) {
                return ofAll;
            }
            boolean before = frame.said().before();
            if (numeral.unit() != Unit.PERCENT || before && far.stream().anyMatch(Measure::isPercent)) {
                return said;
            }
            return Stream.concat(said.stream(), ofAll.stream().filter(fact -> !isMovement(fact)))
                    .toList();
        }

        /** Of a loss, or an amount below zero that nothing moved by, the profits are meant. */
        private List<Measure> lost(List<Measure> usable) {
            Frame.Words words = frame.words();
            boolean below = numeral.sign() < 0
                    && numeral.unit() != Unit.PERCENT
                    && numeral.unit() != Unit.POINTS
                    && !words.partAny(Cue.UP, Cue.DOWN, Cue.CHANGE, Cue.AGAINST)
                    && !Kinds.isComparing(frame);
            return below || words.partAny(Cue.NEGATIVE)
                    ? usable.stream()
                            .filter(measure ->
                                    measure.isLevel() && measure.concepts().contains("PROFIT"))
                            .toList()
                    : List.of();
        }

        private boolean anyFits(List<Fact> facts) {
            return facts.stream().anyMatch(fact -> Agreement.fits(numeral, fact));
        }

        private int writtenSign() {
            boolean minus = frame.words().touching().contains(Cue.NEGATIVE);
            return minus ? -1 : numeral.sign();
        }

        private int sign() {
            if (writtenSign() != 0) {
                return writtenSign();
            }
            return Kinds.isComparing(frame) || Kinds.isAgainstAPeriod(frame) || Kinds.isMoreThanBefore(frame)
                    ? Kinds.comparedSign(frame)
                    : frame.words().direction();
        }
    }
}
