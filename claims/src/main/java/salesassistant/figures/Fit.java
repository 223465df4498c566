package salesassistant.figures;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the words around a number say all of a figure it agrees with: whose it is, of what, when, and how it follows. */
final class Fit {

    private static final EnumSet<Cue> MOVED = EnumSet.of(Cue.UP, Cue.DOWN, Cue.CHANGE, Cue.FLAT);
    private static final EnumSet<Cue> APART = EnumSet.of(
            Cue.DIFFERENCE,
            Cue.MORE,
            Cue.LESS,
            Cue.THAN,
            Cue.AHEAD,
            Cue.BEHIND,
            Cue.OVER,
            Cue.UNDER,
            Cue.UP,
            Cue.DOWN,
            Cue.CHANGE,
            Cue.BY);

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;
    private final Frame frame;
    private final Numeral numeral;

    Fit(Verdicts verdicts, int at) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
        this.frame = verdicts.frame(at);
        this.numeral = verdicts.numeral(at);
    }

    boolean leavesNothingUnsaid(Fact fact) {
        return isPlainlySaid()
                && isOfItsUnit(fact)
                && isOfTheKind(fact)
                && isOfTheFigures(fact.measure())
                && isOfThem(fact)
                && isOfTheTime(fact);
    }

    /** Neither hedged nor with a name the table does not have, nor where another figure is set against this one. */
    private boolean isPlainlySaid() {
        EnumSet<Cue> touching = frame.words().touching();
        return numeral.style().hedge().isEmpty()
                && parts.mentions().stream().noneMatch(Mention.Stranger.class::isInstance)
                && !touching.contains(Cue.THAN)
                && !frame.words().partAny(Cue.EACH, Cue.EARLIEST);
    }

    boolean isOfItsUnit(Fact fact) {
        return fact.unit() == numeral.unit()
                || fact.unit() == Unit.MONEY && numeral.unit() == Unit.PLAIN
                || fact.unit() == Unit.PLAIN && numeral.unit() == Unit.MONEY && isInItsCurrency(fact);
    }

    /** Euros are no kronor, and where a column says neither nobody knows. */
    private boolean isInItsCurrency(Fact fact) {
        return numeral.currency().isEmpty()
                || numeral.currency().equals(fact.measure().scale().currency());
    }

    private boolean isOfTheKind(Fact fact) {
        EnumSet<Cue> part = frame.words().part();
        boolean signed = numeral.sign() != 0;
        String how = fact.derived() ? fact.formula() : "";
        if (how.isEmpty() && fact.measure().isMovement()) {
            return !frame.words().touching().contains(Cue.TO)
                    && (signed || part.stream().anyMatch(MOVED::contains));
        }
        if (how.isEmpty()) {
            boolean relative = numeral.unit() == Unit.PERCENT || numeral.unit() == Unit.POINTS;
            return !relative
                    || fact.measure().isLevel()
                            && (frame.words().touching().contains(Cue.TO)
                                    || frame.words().touching().contains(Cue.FROM)
                                    || frame.words().direction() == 0);
        }
        if (how.contains("share of") || how.startsWith(Derivable.PART)) {
            return part.contains(Cue.SHARE) || part.contains(Cue.TOTAL);
        }
        if (how.startsWith("difference") || how.startsWith("gap")) {
            return signed || part.stream().anyMatch(APART::contains);
        }
        if (how.startsWith("ratio")) {
            return numeral.unit() == Unit.TIMES;
        }
        if (how.startsWith("average")) {
            return frame.words().sentence().contains(Cue.AVERAGE);
        }
        if (how.startsWith(Mixed.BEFORE)) {
            return frame.words().touching().contains(Cue.FROM)
                    || part.contains(Cue.LASTYEAR)
                    || part.contains(Cue.PREVIOUS);
        }
        return how.startsWith("sum")
                || how.startsWith("change") && !part.contains(Cue.SHARE) && !part.contains(Cue.TOTAL);
    }

    /** Named beside the number or, where nothing is, before; else the only ones of its unit or those usually meant. */
    private boolean isOfTheFigures(Measure measure) {
        if (!frame.said().near().isEmpty()) {
            return holds(frame.said().near(), measure);
        }
        if (!frame.said().far().isEmpty()
                && frame.said().far().stream().allMatch(said -> verdicts.isSame(said, measure))) {
            return true;
        }
        if (isOfThoseFound(measure)) {
            return true;
        }
        List<Measure> fitting = fitting();
        boolean fits = holds(fitting, measure);
        return fits && fitting.size() == 1
                || frame.said().far().isEmpty()
                        && (fits || fitting.isEmpty())
                        && layout.usual().contains(measure);
    }

    /** The figures of another number of the sentence, all those found being of the same. */
    private boolean isOfThoseFound(Measure measure) {
        List<Measure> found = verdicts.amounts()
                .filter(verdicts::isFound)
                .flatMap(other -> verdicts.judgement(other).fact().stream())
                .map(Fact::measure)
                .toList();
        return !found.isEmpty() && found.stream().allMatch(one -> verdicts.isSame(one, measure));
    }

    /** The figures the number's unit allows. */
    private List<Measure> fitting() {
        List<Measure> all = layout.measures().stream()
                .filter(measure -> measure.isLevel()
                        && !measure.when().earlier()
                        && Agreement.fits(numeral, new Fact(0, measure.scale().unit(), measure, "", List.of(), false))
                        && (numeral.unit() != Unit.PLAIN || !measure.isPercent()))
                .toList();
        List<Measure> exact = all.stream()
                .filter(measure -> measure.scale().unit() == numeral.unit())
                .toList();
        return numeral.unit() == Unit.PLAIN || exact.isEmpty() ? all : exact;
    }

    private boolean holds(List<Measure> said, Measure measure) {
        return said.stream().anyMatch(one -> verdicts.isSame(one, measure));
    }

    /** Of all there are only where nobody is named. */
    private boolean isOfThem(Fact fact) {
        return isIdentified(fact)
                || layout.names().stream().allMatch(dimension -> {
                    Set<String> own = members(fact, dimension);
                    if (dimension.members().size() < 2) {
                        return true;
                    }
                    if (own.stream().anyMatch(ColumnProfile::isTotal)) {
                        return !isNamed(dimension);
                    }
                    return fact.derived() && own.size() >= dimension.members().size()
                            ? !isNamed(dimension) || frame.words().part().contains(Cue.TOTAL)
                            : own.stream().allMatch(member -> isBound(dimension, member));
                });
    }

    /** The row of somebody named who has one row only: what else it holds needs no name. */
    private boolean isIdentified(Fact fact) {
        return fact.rows().size() == 1
                && layout.names().stream().anyMatch(dimension -> {
                    String member = layout.member(fact.rows().getFirst(), dimension);
                    return isBound(dimension, member)
                            && layout.index().rowsOf(dimension, Set.of(member)).size() == 1;
                });
    }

    private boolean isNamed(Dimension dimension) {
        return parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Named named
                        && named.dimension().equals(dimension)
                        && !named.total());
    }

    private boolean isBound(Dimension dimension, String member) {
        Frame.Subject subject = frame.subject();
        return !subject.inherited()
                        && subject.members().getOrDefault(dimension, Set.of()).contains(member)
                || subject.others().getOrDefault(dimension, Set.of()).contains(member);
    }

    private Set<String> members(Fact fact, Dimension dimension) {
        return fact.rows().stream().map(row -> layout.member(row, dimension)).collect(Collectors.toSet());
    }

    private boolean isOfTheTime(Fact fact) {
        if (layout.time().isEmpty() || layout.time().get().members().size() < 2) {
            return fact.derived() || !fact.measure().when().earlier() && !layout.isSuperseded(fact.measure());
        }
        if (isIdentified(fact) && frame.moments().isEmpty()) {
            return true;
        }
        Dimension time = layout.time().get();
        Set<String> own = members(fact, time);
        if (own.size() == time.members().size()) {
            return frame.moments().isEmpty();
        }
        if (frame.moments().isEmpty()) {
            return own.equals(Set.of(time.inTime().getLast()));
        }
        boolean moved = fact.derived() && !fact.formula().startsWith("sum");
        List<Moment> said = moved ? Times.moments(parts, 0, parts.size()) : List.of();
        var meant = new HashSet<String>();
        frame.moments().forEach(moment -> meant.addAll(time.in(moment)));
        said.forEach(moment -> meant.addAll(time.in(moment)));
        return meant.containsAll(own);
    }
}
