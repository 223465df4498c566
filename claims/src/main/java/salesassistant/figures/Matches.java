package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The figures that a number agrees with, of whomever and whatever: cells, what two of those named give, sums and means. */
final class Matches {

    private static final int MOST_NAMED = 40;
    private static final int MOST = 24;

    private final Verdicts verdicts;
    private final Layout layout;
    private final Facts facts;
    private final int at;
    private final Frame frame;
    private final Numeral numeral;
    private final Set<Fact> found = new LinkedHashSet<>();
    private final Consumer<Fact> sieve;

    Matches(Verdicts verdicts, int at) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.facts = new Facts(layout);
        this.at = at;
        this.frame = verdicts.frame(at);
        this.numeral = verdicts.numeral(at);
        this.sieve = this::keep;
    }

    List<Fact> all() {
        Readings readings = Readings.of(layout, frame, numeral);
        readings.all()
                .filter(fact -> Agreement.exact(numeral, fact, readings.signFor(fact)))
                .forEach(found::add);
        for (Measure measure : layout.measures()) {
            for (int row = 0; row < layout.table().rows().size() && found.size() < MOST; row++) {
                double value = layout.value(row, measure).orElse(Double.NaN);
                var bare = new Fact(value, measure.scale().unit(), measure, Fact.Kind.CELL, "", List.of(row));
                if (agrees(bare)) {
                    found.add(facts.cell(measure, row));
                }
            }
        }
        List<Fact> cells = cells();
        var derivable = new Derivable(layout, verdicts.parts(), at, frame);
        derivable.pairs(cells).forEach(sieve);
        derivable.sums(cells).forEach(sieve);
        Mixed.of(layout, cells).forEach(sieve);
        whole().forEach(sieve);
        return found.stream().limit(MOST).toList();
    }

    private void keep(Fact fact) {
        if (agrees(fact)) {
            found.add(fact);
        }
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
