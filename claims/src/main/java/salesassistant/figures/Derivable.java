package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What any reading of a sentence could mean by a number: the cells of the members it names, and what two of them give when
 * set against each other. What is found here is never called false, however else the words were read; only a name, a
 * period or figures right beside the number narrow it.
 */
final class Derivable {

    private static final int MOST_CELLS = 60;
    private static final int BESIDE = 3;

    private static final EnumSet<Cue> COMPARING = EnumSet.of(
            Cue.THAN,
            Cue.AGAINST,
            Cue.AHEAD,
            Cue.BEHIND,
            Cue.MORE,
            Cue.LESS,
            Cue.DIFFERENCE,
            Cue.TWICE,
            Cue.TRIPLE,
            Cue.HALFAS);

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final Facts facts;

    Derivable(Layout layout, Parts parts, int at, Frame frame) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
        this.facts = new Facts(layout);
    }

    Optional<Fact> says(Numeral numeral) {
        List<Fact> all = cells(layout.rows());
        List<Fact> cells = isDated() ? all.stream().filter(this::isInItsPeriod).toList() : all;
        return Stream.of(cells.stream(), sums(cells), pairs(all), Mixed.of(layout, all), whole())
                .flatMap(found -> found)
                .filter(fact -> numeral.style().fraction() || fact.kind() != Fact.Kind.PART)
                .filter(fact -> Agreement.exact(numeral, fact, 1)
                        || !isMove(fact) && Agreement.exact(numeral, fact, -1)
                        || isMove(fact) && Agreement.exact(numeral, fact, direction(numeral)))
                .findFirst();
    }

    /** The sums and means of all there is; any cell where it may be about somebody the words do not say. */
    private Stream<Fact> whole() {
        boolean unsaid =
                frame.subject().inherited() || parts.mentions().stream().anyMatch(Mention.Stranger.class::isInstance);
        var scope = Scope.whole(layout);
        return layout.measures().stream()
                .filter(measure -> measure.kind() != Measure.Kind.RANK)
                .flatMap(measure -> Stream.of(
                                facts.levels(measure, scope),
                                facts.means(measure, scope),
                                unsaid ? facts.cells(measure, scope) : List.<Fact>of())
                        .flatMap(List::stream));
    }

    /** The cells of whom the number is about and of those compared with; none where nobody is named. */
    List<Fact> cells() {
        boolean anybody = frame.subject().members().keySet().stream().anyMatch(dimension -> !dimension.isTime());
        return anybody || layout.names().isEmpty() ? cells(layout.rows()) : List.of();
    }

    /** The direction said in the same part of the sentence; without one a movement may have either. */
    private int direction(Numeral numeral) {
        int said = Binder.sign(frame.words().part());
        return numeral.sign() != 0 ? numeral.sign() : said != 0 ? said : -1;
    }

    private static boolean isMove(Fact fact) {
        return fact.kind() == Fact.Kind.CHANGE || fact.measure().isMovement();
    }

    private List<Fact> cells(List<Integer> rows) {
        Map<Dimension, Set<String>> named = named();
        List<Measure> measures = measures();
        var found = new ArrayList<Fact>();
        for (int row : rows) {
            boolean meant = named.entrySet().stream()
                    .allMatch(entry -> entry.getValue().contains(layout.member(row, entry.getKey())));
            for (Measure measure : measures) {
                if (meant
                        && found.size() < MOST_CELLS
                        && layout.value(row, measure).isPresent()) {
                    found.add(facts.cell(measure, row));
                }
            }
        }
        return found;
    }

    private boolean isDated() {
        return layout.time().isPresent()
                && frame.dated()
                && frame.moments().size() == 1
                && !frame.words().partAny(Cue.THAN, Cue.AGAINST);
    }

    private boolean isInItsPeriod(Fact fact) {
        Dimension time = layout.time().orElseThrow();
        return fact.rows().stream()
                .allMatch(row -> time.in(frame.moments().getFirst()).contains(layout.member(row, time)));
    }

    /** The figures named beside the number, with what the table says of how they moved; else all. */
    private List<Measure> measures() {
        List<Measure> near = frame.said().near();
        List<Measure> all = layout.measures().stream()
                .filter(measure -> measure.kind() != Measure.Kind.RANK)
                .toList();
        if (near.isEmpty() || !isBeside()) {
            return all;
        }
        return all.stream()
                .filter(measure -> near.contains(measure)
                        || near.stream()
                                .anyMatch(one -> layout.movements(one).contains(measure)
                                        || layout.earlier(one).contains(measure)
                                        || layout.budgets(one).contains(measure)))
                .toList();
    }

    private boolean isBeside() {
        return parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Figures figures
                        && figures.measures().containsAll(frame.said().near())
                        && (figures.start() >= frame.mention().end()
                                        && figures.start() - frame.mention().end() < 1
                                || figures.end() <= frame.mention().start()
                                        && frame.mention().start() - figures.end() <= BESIDE));
    }

    /** The only one named in the same part, or all of this sentence and of those it goes on from. */
    private Map<Dimension, Set<String>> named() {
        var own = new LinkedHashMap<Dimension, Set<String>>();
        var named = new LinkedHashMap<Dimension, Set<String>>();
        Stream.of(frame.subject().members(), frame.subject().others())
                .flatMap(members -> members.entrySet().stream())
                .filter(entry -> !entry.getKey().isTime())
                .forEach(entry -> add(named, entry.getKey(), entry.getValue()));
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Named name && !name.total()) {
                add(named, name.dimension(), name.members());
                if (parts.together(k, at)) {
                    add(own, name.dimension(), name.members());
                }
            }
        }
        boolean compares = frame.words().part().stream().anyMatch(COMPARING::contains);
        own.forEach((dimension, members) -> {
            if (members.size() == 1
                    && !compares
                    && members.equals(frame.subject().members().get(dimension))) {
                named.put(dimension, members);
            }
        });
        return named;
    }

    private static void add(Map<Dimension, Set<String>> named, Dimension dimension, Set<String> members) {
        named.computeIfAbsent(dimension, key -> new LinkedHashSet<>()).addAll(members);
    }

    Stream<Fact> sums(List<Fact> cells) {
        return layout.measures().stream().filter(Measure::adds).flatMap(measure -> {
            List<Fact> own = cells.stream()
                    .filter(cell -> cell.measure().equals(measure))
                    .toList();
            double sum = own.stream().mapToDouble(Fact::value).sum();
            return own.size() < 2
                    ? Stream.empty()
                    : Stream.of(
                            derived(
                                    own.getFirst(),
                                    Fact.Kind.SUM,
                                    sum,
                                    measure.scale().unit(),
                                    "sum of " + measure.label()),
                            derived(
                                    own.getFirst(),
                                    Fact.Kind.MEAN,
                                    sum / own.size(),
                                    measure.scale().unit(),
                                    "average of " + measure.label()));
        });
    }

    Stream<Fact> pairs(List<Fact> cells) {
        var found = new ArrayList<Fact>();
        for (Fact one : cells) {
            for (Fact other : cells) {
                boolean comparable = one.measure().equals(other.measure())
                        || one.rows().equals(other.rows()) && one.unit() == other.unit();
                if (comparable && !one.equals(other)) {
                    compare(one, other, found);
                }
            }
        }
        return found.stream();
    }

    /** Set against an earlier period it is a change, else a difference that may be said from either side. */
    void compare(Fact one, Fact other, List<Fact> found) {
        boolean inTime = isEarlier(other, one);
        if (inTime || isEarlier(one, other)) {
            if (inTime) {
                var move = new Facts.Move(other, one);
                found.add(move.difference().as(Fact.Kind.CHANGE, "change of " + one.formula()));
                move.percent().ifPresent(found::add);
                move.ratio().ifPresent(found::add);
                if (other.value() != 0) {
                    double part = one.value() / other.value() * 100;
                    found.add(derived(one, Fact.Kind.PART, part, Unit.PERCENT, "part of " + other.formula()));
                }
            }
            return;
        }
        var move = new Facts.Move(other, one);
        found.add(move.difference());
        move.percent().ifPresent(percent -> found.add(percent.as(Fact.Kind.GAP, "gap of " + one.formula())));
        move.ratio().ifPresent(found::add);
        if (other.value() != 0) {
            found.add(derived(
                    one,
                    Fact.Kind.SHARE,
                    one.value() / other.value() * 100,
                    Unit.PERCENT,
                    "share of " + other.formula()));
        }
    }

    boolean isEarlier(Fact one, Fact other) {
        if (one.rows().equals(other.rows())) {
            return layout.earlier(other.measure()).contains(one.measure());
        }
        return layout.time()
                .filter(time -> layout.names().stream()
                        .allMatch(names -> layout.member(one.rows().getFirst(), names)
                                .equals(layout.member(other.rows().getFirst(), names))))
                .filter(time -> time.moment(layout.member(one.rows().getFirst(), time))
                                .compareTo(
                                        time.moment(layout.member(other.rows().getFirst(), time)))
                        < 0)
                .isPresent();
    }

    private static Fact derived(Fact of, Fact.Kind kind, double value, Unit unit, String formula) {
        return new Fact(value, unit, of.measure(), kind, formula, of.rows());
    }
}
