package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What speaks for a number being said of a figure that it agrees with: whose, of which period, measured how, derived how. */
final class Meaning {

    /** What keeps a number open whatever else speaks for it: then it only happens to stand in the table. */
    private static final EnumSet<Clue> UNBOUND = EnumSet.of(
            Clue.OF_SOMEBODY_ELSE,
            Clue.OF_WHOM_NOBODY_SAYS,
            Clue.IN_ANOTHER_PERIOD,
            Clue.IN_A_PART_OF_THE_PERIOD_SAID,
            Clue.IN_A_PERIOD_NOT_SAID,
            Clue.NOT_IN_THE_PERIOD_SAID_BEFORE,
            Clue.A_PERIOD_THE_TABLE_DOES_NOT_HAVE,
            Clue.OF_BEFORE_UNSAID,
            Clue.OTHER_FIGURES_THAN_THOSE_BESIDE);

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final Numeral numeral;
    private final Derived derived;
    private final IntFunction<List<Fact>> candidates;

    Meaning(Verdicts verdicts, int at, IntFunction<List<Fact>> candidates) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
        this.at = at;
        this.frame = verdicts.frame(at);
        this.numeral = verdicts.numeral(at);
        this.derived = new Derived(layout, frame, numeral);
        this.candidates = candidates;
    }

    Evidence of(Fact fact) {
        Evidence evidence = Evidence.none();
        derived.tell(fact, evidence);
        layout.names().stream()
                .filter(names -> names.members().size() > 1)
                .forEach(names -> member(names, fact, evidence));
        new Dating(layout, parts, frame).tell(fact, evidence);
        measure(fact, evidence);
        unit(fact, evidence);
        neighbours(fact, evidence);
        return evidence;
    }

    /** Whether the words leave it open whose and of when the figure is, or where it went. */
    boolean isUnbound(Fact fact, Evidence evidence) {
        return UNBOUND.stream().anyMatch(evidence::has) || derived.isAstray(fact);
    }

    private void member(Dimension names, Fact fact, Evidence evidence) {
        Set<String> whose =
                fact.rows().stream().map(row -> layout.member(row, names)).collect(Collectors.toSet());
        Set<String> subject = frame.subject().members().getOrDefault(names, Set.of());
        Set<String> others = frame.subject().others().getOrDefault(names, Set.of());
        boolean whole = whose.stream().allMatch(ColumnProfile::isTotal)
                || whose.size() >= names.members().size();
        if (whole) {
            evidence.add(
                    subject.isEmpty() || subject.containsAll(whose)
                            ? Clue.OF_THE_WHOLE
                            : Clue.OF_THE_WHOLE_NOT_OF_WHOM_IS_SAID);
        } else if (!subject.isEmpty() && subject.containsAll(whose)) {
            evidence.add(frame.subject().inherited() ? Clue.OF_WHOM_WAS_SAID_BEFORE : Clue.OF_WHOM_IS_SAID);
        } else if (!subject.isEmpty()
                && whose.stream().allMatch(name -> subject.contains(name) || others.contains(name))) {
            evidence.add(Clue.OF_WHOM_IS_SAID_AND_COMPARED);
        } else if (isNamed(names, whose)) {
            evidence.add(Clue.OF_ANOTHER_NAMED);
        } else {
            evidence.add(subject.isEmpty() ? Clue.OF_WHOM_NOBODY_SAYS : Clue.OF_SOMEBODY_ELSE);
        }
        nearest(names, whose, evidence);
    }

    private boolean isNamed(Dimension names, Set<String> whose) {
        Set<String> named = parts.mentions().stream()
                .filter(Mention.Named.class::isInstance)
                .map(Mention.Named.class::cast)
                .filter(name -> name.dimension().equals(names))
                .flatMap(name -> name.members().stream())
                .collect(Collectors.toSet());
        return named.containsAll(whose);
    }

    /** Whether the name that stands nearest is the figure's. */
    private void nearest(Dimension names, Set<String> whose, Evidence evidence) {
        Mention.Named nearest = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Named name && name.dimension().equals(names) && away(name) < least) {
                nearest = name;
                least = away(name);
            }
        }
        if (nearest != null) {
            boolean own = nearest.members().stream().anyMatch(whose::contains);
            evidence.add(own ? Clue.THE_NEAREST_NAME_IS_ITS : Clue.A_NEARER_NAME_IS_NOT_ITS);
        }
    }

    private int away(Mention mention) {
        Mention own = frame.mention();
        return mention.end() <= own.start() ? own.start() - mention.end() : mention.start() - own.end() + 1;
    }

    private void measure(Fact fact, Evidence evidence) {
        List<Measure> near = frame.said().near();
        List<Measure> far = frame.said().far();
        Measure own = fact.measure();
        if (!near.isEmpty()) {
            evidence.add(isOneOf(near, own) ? Clue.THE_FIGURES_NAMED_BESIDE : Clue.OTHER_FIGURES_THAN_THOSE_BESIDE);
        } else if (!far.isEmpty()) {
            if (isOneOf(far, own)) {
                evidence.add(Clue.THE_FIGURES_OF_THE_SENTENCE);
            } else {
                evidence.add(Clue.OTHER_FIGURES_THAN_THE_SENTENCES, alone());
            }
        } else if (layout.measures().stream()
                .noneMatch(other -> other.column() != own.column()
                        && unit(other) == unit(own)
                        && !verdicts.isSame(own, other)
                        && !verdicts.isSame(other, own))) {
            evidence.add(Clue.THE_ONLY_FIGURES_IN_ITS_UNIT);
        } else {
            evidence.add(layout.usual().contains(own) ? Clue.THE_USUAL_FIGURES : Clue.FIGURES_NOT_SAID, alone());
        }
    }

    private Clue.Nuance alone() {
        boolean strange = Strange.isBehind(parts, at);
        return numeral.unit() != Unit.PLAIN
                ? Clue.Nuance.NONE
                : strange ? Clue.Nuance.A_STRANGE_WORD_BEHIND : Clue.Nuance.NO_UNIT;
    }

    /** Money and what has no unit are one where the number has none. */
    private Unit unit(Measure measure) {
        Unit unit = measure.scale().unit();
        return numeral.unit() == Unit.PLAIN && unit == Unit.MONEY ? Unit.PLAIN : unit;
    }

    private boolean isOneOf(List<Measure> said, Measure own) {
        return said.stream().anyMatch(one -> verdicts.isSame(one, own) || verdicts.isSame(own, one));
    }

    private void unit(Fact fact, Evidence evidence) {
        if (numeral.unit() != Unit.PLAIN) {
            evidence.add(numeral.unit() == fact.unit() ? Clue.THE_UNIT_IS_WRITTEN : Clue.ANOTHER_UNIT_IS_WRITTEN);
        } else if (numeral.style().magnitude()) {
            evidence.add(
                    fact.measure().scale().factor() > 1
                            ? Clue.THE_MAGNITUDE_IS_THE_COLUMNS
                            : Clue.THE_MAGNITUDE_IS_NOT_THE_COLUMNS);
        } else if (fact.unit() == Unit.PERCENT || fact.unit() == Unit.POINTS || fact.unit() == Unit.TIMES) {
            evidence.add(Clue.THE_UNIT_IS_LEFT_OUT);
        }
    }

    /** Whether the numbers beside it that are found go with it. */
    private void neighbours(Fact fact, Evidence evidence) {
        if (verdicts.amounts()
                .anyMatch(other -> other != at
                        && verdicts.numeral(other).value() == numeral.value()
                        && verdicts.numeral(other).unit() == numeral.unit())) {
            evidence.add(Clue.SAID_TWICE);
        }
        beside(fact, parts.nextAmount(at), "next", evidence);
        int before = parts.previousAmount(at);
        if (before >= 0 && verdicts.isJudged(before) && !verdicts.isFound(before)) {
            beside(fact, before, "one before", evidence);
        }
        if (before < 0 || !verdicts.isJudged(before) || !verdicts.isFound(before)) {
            return;
        }
        verdicts.judgement(before).fact().ifPresent(other -> {
            boolean rows = other.rows().equals(fact.rows());
            boolean column = other.measure().equals(fact.measure());
            boolean same = rows && column && other.kind() == fact.kind();
            evidence.add(
                    same
                            ? Clue.IT_REPEATS_THE_NUMBER_BEFORE
                            : rows
                                    ? Clue.IT_IS_WHOSE_THE_NUMBER_BEFORE_IS
                                    : column
                                            ? Clue.IT_GOES_ON_WITH_THE_FIGURES_BEFORE
                                            : Clue.IT_HAS_NOTHING_OF_THE_NUMBER_BEFORE);
        });
    }

    /** Whether a number that is not bound yet, or is said after, may be of the same figures or of the same member. */
    private void beside(Fact fact, int other, String which, Evidence evidence) {
        if (other >= parts.size() || !verdicts.isJudged(other)) {
            return;
        }
        List<Fact> may = candidates.apply(other);
        if (may.stream()
                .anyMatch(one ->
                        one.measure().equals(fact.measure()) && !one.rows().equals(fact.rows()))) {
            evidence.add(Clue.of("the " + which, "may be of the same figures"));
        } else if (may.stream().anyMatch(one -> one.rows().equals(fact.rows()))) {
            evidence.add(Clue.of("the " + which, "may be of the same rows"));
        } else if (!may.isEmpty()) {
            evidence.add(Clue.of("the " + which, "goes not with it"));
        }
    }
}
