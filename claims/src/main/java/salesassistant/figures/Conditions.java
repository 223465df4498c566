package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads what those that are counted have in common from the part of the sentence a count or a quantity stands in. */
final class Conditions {

    private static final EnumSet<Cue> BOUNDS = EnumSet.of(Cue.OVER, Cue.UNDER, Cue.ATLEAST, Cue.ATMOST);
    private static final EnumSet<Cue> ABOVE = EnumSet.of(Cue.MORE, Cue.OVER, Cue.AHEAD, Cue.JUSTOVER);
    private static final EnumSet<Cue> BELOW = EnumSet.of(Cue.LESS, Cue.UNDER, Cue.BEHIND, Cue.NEARLY);

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final EnumSet<Cue> cues = EnumSet.noneOf(Cue.class);

    private Conditions(Layout layout, Parts parts, int at, Frame frame) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
        within(Mention.Hint.class, hint -> true).forEach(hint -> cues.addAll(hint.cues()));
    }

    static Optional<Condition> of(Layout layout, Parts parts, int at, Frame frame, Dimension counted) {
        var conditions = new Conditions(layout, parts, at, frame);
        return conditions
                .bounded()
                .or(() -> conditions.ranked(counted))
                .or(conditions::against)
                .or(conditions::averaged)
                .or(conditions::moved);
    }

    /** The figures a count is about: those of the clause that hangs on it, where it names some. */
    static Asked asked(Layout layout, Parts parts, int at, Frame frame) {
        var conditions = new Conditions(layout, parts, at, frame);
        List<Mention.Figures> figures = conditions.within(
                Mention.Figures.class, mention -> !mention.measures().isEmpty());
        boolean clause = !figures.isEmpty()
                && figures.stream()
                        .noneMatch(mention -> parts.together(parts.mentions().indexOf(mention), at));
        return clause ? new Asked(figures.getFirst().measures(), true) : Asked.of(layout, parts, at, frame);
    }

    /** The mentions of the part, and of a clause that hangs on it: "the only region where sales fell". */
    private <T extends Mention> List<T> within(Class<T> kind, Predicate<T> meant) {
        var found = new ArrayList<T>();
        for (int k = 0; k < parts.size(); k++) {
            if (isWithin(k) && kind.isInstance(parts.mentions().get(k))) {
                T mention = kind.cast(parts.mentions().get(k));
                if (meant.test(mention)) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private boolean isWithin(int k) {
        if (parts.together(k, at)) {
            return true;
        }
        int opening = k;
        while (opening > at
                && !(parts.mentions().get(opening) instanceof Mention.Break && !parts.together(opening - 1, opening))) {
            opening--;
        }
        return k > at
                && opening > at
                && parts.together(opening - 1, at)
                && Words.RELATIVE.has(
                        parts.tokens().get(parts.mentions().get(opening).start()));
    }

    /** The 20 and the 28 of "between 20 and 28 %", said of those that are counted. */
    private static boolean isEndOfARange(Parts parts, int at) {
        Mention end = parts.mentions().get(at);
        int before = parts.previousAmount(at);
        boolean low = end.start() > 0 && Words.BETWEEN.has(parts.tokens().get(end.start() - 1));
        return low
                || before >= 0
                        && end.start() - parts.mentions().get(before).end() <= 2
                        && parts.mentions().get(before).start() > 0
                        && Words.BETWEEN.has(
                                parts.tokens().get(parts.mentions().get(before).start() - 1));
    }

    /** The number those that are counted stand above, below or between: no claim of its own. */
    static boolean isBound(Parts parts, int at) {
        return isEndOfARange(parts, at)
                || parts.mentions().get(at) instanceof Mention.Amount amount
                        && amount.numeral()
                                .style()
                                .hedge()
                                .filter(BOUNDS::contains)
                                .isPresent();
    }

    private Optional<Condition> bounded() {
        int sign = sign();
        for (int k = 0; k + 1 < parts.size(); k++) {
            if (isWithin(k)
                    && parts.mentions().get(k) instanceof Mention.Amount low
                    && low.start() > 0
                    && Words.BETWEEN.has(parts.tokens().get(low.start() - 1))
                    && parts.nextAmount(k) < parts.size()
                    && parts.mentions().get(parts.nextAmount(k)) instanceof Mention.Amount high
                    && high.start() - low.end() <= 2) {
                Numeral from = new Numeral(
                        low.numeral().readings(),
                        high.numeral().unit(),
                        low.numeral().currency(),
                        low.numeral().sign(),
                        high.numeral().style());
                return Optional.of(new Condition.Between(
                        new Condition.Bounded(from.hedged(Cue.ATLEAST), true, sign, Optional.empty()),
                        new Condition.Bounded(high.numeral().hedged(Cue.ATMOST), false, sign, Optional.empty())));
            }
        }
        return within(
                        Mention.Amount.class,
                        amount -> amount != parts.mentions().get(at)
                                && amount.numeral()
                                        .style()
                                        .hedge()
                                        .filter(BOUNDS::contains)
                                        .isPresent())
                .stream()
                .reduce((one, other) -> other)
                .map(amount -> {
                    Cue hedge = amount.numeral().style().hedge().orElseThrow();
                    return new Condition.Bounded(
                            amount.numeral(), hedge == Cue.OVER || hedge == Cue.ATLEAST, sign, figuresOf(amount));
                });
    }

    /** The index of "above index 100". */
    private Optional<Measure> figuresOf(Mention.Amount amount) {
        return within(
                        Mention.Figures.class,
                        figures -> figures.end() == amount.start()
                                && figures.measures().size() == 1)
                .stream()
                .map(figures -> figures.measures().getFirst())
                .findFirst();
    }

    /** "A is largest in three of the four regions", "July was the peak in every country". */
    private Optional<Condition> ranked(Dimension counted) {
        for (int k = 0; k < parts.size(); k++) {
            Optional<Superlative> place = isWithin(k) ? Superlative.at(parts, k) : Optional.empty();
            if (place.isPresent()) {
                return among(counted)
                        .map(target -> new Condition.Ranked(target.getKey(), target.getValue(), place.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Map.Entry<Dimension, Set<String>>> among(Dimension counted) {
        Optional<Map.Entry<Dimension, Set<String>>> named =
                within(
                                Mention.Named.class,
                                name -> !name.total() && !name.dimension().equals(counted))
                        .stream()
                        .findFirst()
                        .map(name -> Map.entry(name.dimension(), name.members()));
        List<Mention.Dated> dated = within(Mention.Dated.class, mention -> true);
        Optional<Map.Entry<Dimension, Set<String>>> period = layout.time()
                .filter(time -> !time.equals(counted) && dated.size() == 1)
                .map(time -> Map.entry(time, time.in(dated.getFirst().moment())));
        Optional<Map.Entry<Dimension, Set<String>>> subject = frame.subject().members().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(counted) && !entry.getKey().isTime())
                .findFirst()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()));
        return named.or(() -> period)
                .or(() -> subject)
                .filter(target -> !target.getValue().isEmpty());
    }

    /** "More digital than print readers", "beat their budget". */
    private Optional<Condition> against() {
        int way = way();
        List<Mention.Figures> figures =
                within(Mention.Figures.class, mention -> !mention.measures().isEmpty());
        for (Mention.Figures plan : figures) {
            Optional<Measure> budget = plan.measures().stream()
                    .filter(measure -> measure.concepts().contains("BUDGET"))
                    .findFirst();
            if (budget.isPresent()) {
                int met = way != 0 ? way : met();
                return Asked.current(layout.usual()).stream()
                        .filter(measure -> met != 0 && !measure.equals(budget.get()))
                        .findFirst()
                        .map(own -> new Condition.Against(own, budget.get(), met, way == 0 && met > 0));
            }
        }
        if (way == 0 || figures.size() != 2 || !isComparedBetween(figures.getFirst(), figures.getLast())) {
            return Optional.empty();
        }
        Measure one = figures.getFirst().measures().getFirst();
        Measure other = figures.getLast().measures().getFirst();
        boolean distinct =
                figures.stream().allMatch(mention -> mention.measures().size() == 1) && !one.equals(other);
        return distinct ? Optional.of(new Condition.Against(one, other, way, false)) : Optional.empty();
    }

    private boolean isComparedBetween(Mention one, Mention other) {
        return !within(
                        Mention.Hint.class,
                        hint -> hint.start() >= one.end()
                                && hint.end() <= other.start()
                                && (hint.is(Cue.THAN)
                                        || ABOVE.stream().anyMatch(hint::is)
                                        || BELOW.stream().anyMatch(hint::is)))
                .isEmpty();
    }

    private int met() {
        boolean reached = words().anyMatch(Words.REACHED::has);
        boolean missed = words().anyMatch(Words.MISSED::has) || cues.contains(Cue.NOT);
        return reached == missed ? missed ? -1 : 0 : reached ? 1 : -1;
    }

    private Optional<Condition> averaged() {
        int way = way();
        boolean average = cues.contains(Cue.AVERAGE) || words().anyMatch(Words.AVERAGES::has);
        return average && way != 0 ? Optional.of(new Condition.Averaged(way)) : Optional.empty();
    }

    private Optional<Condition> moved() {
        int sign = sign();
        boolean both = cues.contains(Cue.BOTH) && frame.moments().size() > 1;
        List<Moment> each = both ? frame.moments() : List.of();
        if (sign != 0) {
            return Optional.of(new Condition.Moved(sign, each));
        }
        if (cues.contains(Cue.POSITIVE) || cues.contains(Cue.NEGATIVE)) {
            return Optional.of(new Condition.Signed(cues.contains(Cue.POSITIVE) ? 1 : -1));
        }
        long dated = within(Mention.Dated.class, mention -> true).size();
        boolean inTime = cues.contains(Cue.LASTYEAR)
                || cues.contains(Cue.PREVIOUS)
                || dated == 2 && cues.contains(Cue.THAN)
                || words().anyMatch(Words.BECAME::has);
        if (way() != 0 && inTime) {
            return Optional.of(new Condition.Moved(way(), each));
        }
        return cues.contains(Cue.FLAT) ? Optional.of(new Condition.Moved(0, each)) : Optional.empty();
    }

    private int sign() {
        return within(Mention.Hint.class, hint -> Binder.sign(hint.cues()) != 0).stream()
                .map(hint -> Binder.sign(hint.cues()))
                .reduce((one, other) -> other)
                .orElse(0);
    }

    /** Whether more or less is said; nothing where both are. */
    private int way() {
        boolean more = ABOVE.stream().anyMatch(cues::contains);
        boolean less = BELOW.stream().anyMatch(cues::contains);
        return more == less ? 0 : more ? 1 : -1;
    }

    private java.util.stream.Stream<Token> words() {
        Mention first = parts.mentions().get(at);
        int from = first.start();
        int to = first.end();
        for (int k = 0; k < parts.size(); k++) {
            if (isWithin(k)) {
                from = Math.min(from, parts.mentions().get(k).start());
                to = Math.max(to, parts.mentions().get(k).end());
            }
        }
        while (to < parts.tokens().size() && parts.tokens().get(to).isWord()) {
            to++;
        }
        return parts.tokens().subList(from, to).stream();
    }
}
