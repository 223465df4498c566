package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Confirms by what stands beside it what alone stays open: a number that follows from one already found in the table and a
 * member named beside it, three numbers of which one follows from the others, and a number that goes on with the figures of
 * the one before.
 */
final class Corroboration {

    private static final EnumSet<Cue> APART = EnumSet.of(
            Cue.UP,
            Cue.DOWN,
            Cue.CHANGE,
            Cue.MORE,
            Cue.LESS,
            Cue.DIFFERENCE,
            Cue.AHEAD,
            Cue.BEHIND,
            Cue.OVER,
            Cue.UNDER);
    /** Numbers farther apart do not speak of each other. */
    private static final int NEIGHBOURS = 4;

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;
    private final SaidAgain said;

    Corroboration(Verdicts verdicts) {
        this.said = new SaidAgain(verdicts);
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    void confirm() {
        new Placed(verdicts).confirm();
        new InOrder(verdicts).confirm();
        List<Integer> amounts = verdicts.amounts().toList();
        for (int pass = 0; pass < NEIGHBOURS && amounts.stream().anyMatch(verdicts::isOpen); pass++) {
            for (int at : amounts.stream().filter(verdicts::isOpen).toList()) {
                follows(at)
                        .or(() -> said.again(at, around(at)))
                        .or(() -> goesOn(at))
                        .ifPresent(fact -> verdicts.put(at, Judgement.supported(fact)));
            }
            triangles(amounts);
        }
        new Placed(verdicts).confirm();
        new FromTo(verdicts).check();
    }

    /** The numbers next to one. */
    private Stream<Integer> around(int at) {
        List<Integer> amounts = verdicts.amounts().toList();
        int own = amounts.indexOf(at);
        return amounts.subList(Math.max(0, own - NEIGHBOURS), Math.min(amounts.size(), own + NEIGHBOURS + 1)).stream()
                .filter(other -> other != at);
    }

    /** The difference, change or ratio of a number found and what another one named has. */
    private Optional<Fact> follows(int at) {
        List<Fact> named = verdicts.named(at);
        return around(at)
                .filter(verdicts::isFound)
                .flatMap(other -> verdicts.cells(other).stream())
                .flatMap(anchor -> named.stream().flatMap(cell -> between(at, anchor, cell)))
                .findFirst();
    }

    /** The same figures as of a number found, of the only member named beside it. */
    private Optional<Fact> goesOn(int at) {
        boolean apart = Verdicts.pointsAway(verdicts.frame(at))
                || verdicts.frame(at).words().part().stream().anyMatch(APART::contains);
        if (apart) {
            return Optional.empty();
        }
        List<Fact> own = verdicts.cells(at);
        return around(at)
                .filter(other -> other < at
                        && verdicts.isFound(other)
                        && verdicts.numeral(other).unit()
                                == verdicts.numeral(at).unit())
                .filter(other ->
                        parts.mentions().subList(other, at).stream().noneMatch(Mention.Figures.class::isInstance))
                .flatMap(other -> verdicts.cells(other).stream())
                .flatMap(anchor -> own.stream()
                        .filter(cell -> cell.measure().equals(anchor.measure())
                                && !cell.rows().equals(anchor.rows())))
                .findFirst();
    }

    /** "From 224.0 to 231.5, a rise of 7.5": numbers that confirm each other. */
    private void triangles(List<Integer> amounts) {
        for (int one : amounts) {
            List<Integer> near = around(one)
                    .filter(at -> verdicts.isOpen(at) || verdicts.isFound(at))
                    .toList();
            for (int other : near) {
                boolean open = verdicts.isOpen(one) || verdicts.isFound(one) && verdicts.isOpen(other);
                if (one < other && open) {
                    near.stream().filter(third -> third != other).forEach(third -> confirm(one, other, third));
                }
            }
        }
    }

    private void confirm(int one, int other, int third) {
        for (Fact first : verdicts.levels(one)) {
            for (Fact second : verdicts.levels(other)) {
                Optional<Fact> derived = between(third, first, second).findFirst();
                if (derived.isPresent()) {
                    verdicts.put(one, Judgement.supported(first));
                    verdicts.put(other, Judgement.supported(second));
                    verdicts.put(third, Judgement.supported(derived.get()));
                    return;
                }
            }
        }
    }

    /** What of two cells gives the number, in the direction its words say. */
    private Stream<Fact> between(int at, Fact anchor, Fact cell) {
        var derivable = new Derivable(layout, parts, at, verdicts.frame(at));
        boolean inTime = derivable.isEarlier(anchor, cell) || derivable.isEarlier(cell, anchor);
        if (!isSetApart(at) || !isComparable(anchor, cell) || inTime && !endsInTime(derivable, at, anchor, cell)) {
            return Stream.empty();
        }
        var found = new ArrayList<Fact>();
        if (inTime) {
            derivable.compare(anchor, cell, found);
            derivable.compare(cell, anchor, found);
        } else {
            Map<Dimension, Set<String>> subject = verdicts.frame(at).subject().members();
            boolean turned = verdicts.isOf(subject, cell) && !verdicts.isOf(subject, anchor);
            derivable.compare(turned ? cell : anchor, turned ? anchor : cell, found);
        }
        int sign = sign(at, inTime);
        return found.stream()
                .filter(fact -> fact.kind() != Fact.Kind.PART
                        && verdicts.isOfItsUnit(at, fact)
                        && Agreement.exact(verdicts.numeral(at), fact, said(fact, sign)));
    }

    /** A change ends in the period named; of two it lies between them. */
    private boolean endsInTime(Derivable derivable, int at, Fact one, Fact other) {
        List<Moment> moments = verdicts.frame(at).moments();
        boolean inOrder = derivable.isEarlier(one, other);
        return verdicts.isAt(moments, inOrder ? other : one)
                && (moments.size() < 2 || verdicts.isAt(moments, inOrder ? one : other));
    }

    /** Whether the words around a number say that it is no figure itself but lies between two. */
    private boolean isSetApart(int at) {
        Frame.Words words = verdicts.frame(at).words();
        boolean state = words.touching().contains(Cue.FROM)
                || words.touching().contains(Cue.TO)
                || words.touching().contains(Cue.AGAINST)
                || words.before().contains(Cue.THAN);
        return !state
                && (verdicts.numeral(at).sign() != 0
                        || verdicts.numeral(at).unit() == Unit.POINTS
                        || verdicts.numeral(at).unit() == Unit.TIMES
                        || words.before().stream().anyMatch(APART::contains)
                        || words.after().stream().anyMatch(APART::contains));
    }

    /** Of two figures all but one thing is the same: the member, the period, or what is measured in one unit. */
    private boolean isComparable(Fact one, Fact other) {
        int row = one.rows().getFirst();
        int second = other.rows().getFirst();
        if (row == second) {
            return !one.measure().equals(other.measure())
                    && one.unit() == other.unit()
                    && one.measure().kind() == other.measure().kind();
        }
        return one.measure().equals(other.measure())
                && layout.dimensions().stream()
                                .filter(dimension ->
                                        !layout.member(row, dimension).equals(layout.member(second, dimension)))
                                .count()
                        == 1;
    }

    /** A difference must go the way the words say; where they say none, it may be said from either side. */
    private static int said(Fact fact, int sign) {
        boolean whole = fact.unit() == Unit.TIMES || fact.kind() == Fact.Kind.SHARE;
        return whole ? 0 : sign != 0 ? sign : fact.value() < 0 ? -1 : 1;
    }

    private int sign(int at, boolean inTime) {
        Frame.Words words = verdicts.frame(at).words();
        int moved = verdicts.numeral(at).sign() != 0 ? verdicts.numeral(at).sign() : words.direction();
        boolean more = words.nearAny(Cue.MORE, Cue.AHEAD, Cue.OVER);
        boolean less = words.nearAny(Cue.LESS, Cue.BEHIND, Cue.UNDER);
        return inTime && moved != 0 || more == less ? moved : more ? 1 : -1;
    }
}
