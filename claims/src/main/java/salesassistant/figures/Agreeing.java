package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The figures a number agrees with, of whomever and whatever: cells, what those named give, sums, means and shares. */
final class Agreeing {

    private static final EnumSet<Cue> APART = EnumSet.of(Cue.DIFFERENCE, Cue.AHEAD, Cue.BEHIND, Cue.MORE, Cue.LESS);
    private static final int MOST_NAMED = 40;
    static final int MOST = 16;
    /** Figures this near a number might as well have been it. */
    private static final double NEAR = 0.3;

    private static final int LEAST_CHANCE = -4;

    private final Verdicts verdicts;
    private final Layout layout;
    private final Facts facts;
    private final int at;
    private final Frame frame;
    private final Numeral numeral;
    private final Readings readings;
    private long derived;
    private final Set<Fact> found = new LinkedHashSet<>();

    Agreeing(Verdicts verdicts, int at) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.facts = new Facts(layout);
        this.at = at;
        this.frame = verdicts.frame(at);
        this.numeral = verdicts.numeral(at);
        this.readings = Readings.of(layout, frame, numeral);
    }

    List<Fact> all() {
        readings.all()
                .filter(fact -> Agreement.exact(numeral, fact, readings.signFor(fact)))
                .forEach(this::take);
        for (Measure measure : layout.measures()) {
            for (int row = 0; row < layout.table().rows().size() && found.size() < MOST; row++) {
                if (agrees(bare(measure, row))) {
                    take(facts.cell(measure, row));
                }
            }
        }
        List<Fact> cells = cells();
        Stream.of(
                        pairs(cells),
                        new Derivable(layout, verdicts.parts(), at, frame).sums(cells),
                        Mixed.of(layout, cells),
                        whole())
                .flatMap(some -> some)
                .filter(this::agrees)
                .forEach(this::take);
        return found.stream().limit(MOST).toList();
    }

    private void take(Fact fact) {
        boolean part = fact.kind() == Fact.Kind.PART && !numeral.style().fraction();
        if (!part && !new Misgivings(verdicts).exclude(at, fact)) {
            found.add(fact);
        }
    }

    /** What two cells of the same figures give, or two figures of one row in per cents. */
    private Stream<Fact> pairs(List<Fact> cells) {
        var derivable = new Derivable(layout, verdicts.parts(), at, frame);
        var compared = new ArrayList<Fact>();
        for (Fact one : cells) {
            for (Fact other : cells) {
                boolean row = one.rows().equals(other.rows());
                boolean comparable = row
                        ? verdicts.isSame(one.measure(), other.measure())
                                || one.measure().isPercent() && other.measure().isPercent()
                                || layout.budgets(one.measure()).contains(other.measure())
                                || isSetAgainst(one.measure(), other.measure())
                        : one.measure().equals(other.measure());
                if (comparable && one != other) {
                    derivable.compare(one, other, compared);
                }
            }
        }
        derived = compared.stream()
                .filter(fact -> isNear(Math.abs(fact.value()), Math.abs(numeral.value())))
                .filter(fact -> Agreement.fits(numeral, fact))
                .count();
        return compared.stream();
    }

    /** "The branded lead": two columns of the same kind, where the words speak of a gap. */
    private boolean isSetAgainst(Measure one, Measure other) {
        return one.isLevel()
                && other.isLevel()
                && one.scale().unit() == Unit.MONEY
                && other.scale().unit() == Unit.MONEY
                && frame.words().part().stream().anyMatch(APART::contains);
    }

    /** What the words mean first, where the number is something else. */
    Optional<Clue> nearest() {
        List<Fact> fitting = readings.best().stream()
                .filter(fact -> Agreement.fits(numeral, fact))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of(Clue.THE_WORDS_MEAN_NO_FIGURE);
        }
        return fitting.stream().anyMatch(fact -> Agreement.exact(numeral, fact, readings.signFor(fact)))
                ? Optional.empty()
                : Optional.of(Clue.THE_WORDS_MEAN_ANOTHER_FIGURE);
    }

    /** The order of magnitude of {@link #byChance}, for the little that is next to none the same. */
    double byChanceOf(Fact fact) {
        return Math.max(LEAST_CHANCE, Math.log10(byChance(fact)));
    }

    /** How many cells, or of what two give, such a number would agree with if it were any number of its size. */
    private double byChance(Fact fact) {
        Numeral.Reading reading = numeral.readings().getFirst();
        double size = Math.abs(reading.value());
        double width = Math.max(reading.step(), size * (numeral.style().hedge().isPresent() ? 0.1 : 0));
        if (size == 0) {
            return 1;
        }
        long near = fact.derived() ? derived + 1 : cellsNear(size);
        return near * Math.min(1, width / (2 * NEAR * size));
    }

    private long cellsNear(double size) {
        long near = 0;
        for (Measure measure : layout.measures()) {
            double factor = measure.scale().factor();
            for (int row = 0; row < layout.table().rows().size(); row++) {
                double value = Math.abs(layout.value(row, measure).orElse(Double.NaN));
                if (isNear(value, size) || factor != 1 && isNear(value * factor, size)) {
                    near++;
                }
            }
        }
        return near;
    }

    private static boolean isNear(double value, double size) {
        return Math.abs(value - size) <= NEAR * size;
    }

    private Fact bare(Measure measure, int row) {
        double value = layout.value(row, measure).orElse(Double.NaN);
        return new Fact(value, measure.scale().unit(), measure, Fact.Kind.CELL, "", List.of(row));
    }

    private boolean agrees(Fact fact) {
        if (!Double.isFinite(fact.value()) || fact.measure().kind() == Measure.Kind.RANK) {
            return false;
        }
        boolean moves = fact.measure().isMovement() || fact.kind() == Fact.Kind.CHANGE;
        int direction = frame.words().direction();
        int sign = numeral.sign() != 0 ? numeral.sign() : moves ? direction : 0;
        return Agreement.exact(numeral, fact, sign)
                || sign == 0 && (moves || fact.derived()) && Agreement.exact(numeral, fact, -1);
    }

    /** The sums and means of all there is, and of those named in every period. */
    private Stream<Fact> whole() {
        var scopes = new ArrayList<Scope>();
        scopes.add(Scope.whole(layout));
        layout.time()
                .ifPresent(time -> time.members().stream()
                        .limit(MOST_NAMED)
                        .forEach(member -> scopes.add(Scope.whole(layout).with(time, Set.of(member)))));
        return scopes.stream()
                .flatMap(scope -> layout.measures().stream()
                        .flatMap(measure -> Stream.concat(
                                facts.levels(measure, scope).stream(), facts.means(measure, scope).stream())));
    }

    private List<Fact> cells() {
        Map<Dimension, Set<String>> named = named();
        if (named.isEmpty() && !layout.names().isEmpty()) {
            return List.of();
        }
        var cells = new ArrayList<Fact>();
        for (int row : layout.rows()) {
            boolean meant = named.entrySet().stream()
                    .allMatch(entry -> entry.getValue().contains(layout.member(row, entry.getKey())));
            for (Measure measure : layout.measures()) {
                if (meant
                        && cells.size() < MOST_NAMED
                        && layout.value(row, measure).isPresent()) {
                    cells.add(facts.cell(measure, row));
                }
            }
        }
        return cells;
    }

    /** Those named in the sentence and those it goes on from. */
    private Map<Dimension, Set<String>> named() {
        var named = new HashMap<Dimension, Set<String>>();
        Stream.of(frame.subject().members(), frame.subject().others())
                .flatMap(members -> members.entrySet().stream())
                .filter(entry -> !entry.getKey().isTime())
                .forEach(entry -> named.computeIfAbsent(entry.getKey(), key -> new LinkedHashSet<>())
                        .addAll(entry.getValue()));
        for (Mention mention : verdicts.parts().mentions()) {
            if (mention instanceof Mention.Named name && !name.total()) {
                named.computeIfAbsent(name.dimension(), key -> new LinkedHashSet<>())
                        .addAll(name.members());
            }
        }
        return named;
    }
}
