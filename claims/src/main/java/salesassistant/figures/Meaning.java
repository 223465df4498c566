package salesassistant.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What speaks for a number being said of a figure that it agrees with: whose, of which period, measured how, derived how. */
final class Meaning {

    /** What keeps a number open whatever else speaks for it: then it only happens to stand in the table. */
    private static final Set<String> UNBOUND = Set.of(
            "of somebody else",
            "of whom nobody says",
            "in another period",
            "in a part of the period said",
            "in a period not said",
            "not in the period said before",
            "a period the table does not have",
            "of before, unsaid",
            "other figures than those beside");

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final Numeral numeral;
    private final Derived derived;

    Meaning(Verdicts verdicts, int at) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
        this.at = at;
        this.frame = verdicts.frame(at);
        this.numeral = verdicts.numeral(at);
        this.derived = new Derived(layout, frame, numeral);
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
        return evidence.pieces().keySet().stream().anyMatch(UNBOUND::contains) || derived.isAstray(fact);
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
                            ? "of the whole"
                            : "of the whole, not of whom is said");
        } else if (!subject.isEmpty() && subject.containsAll(whose)) {
            evidence.add(frame.subject().inherited() ? "of whom was said before" : "of whom is said");
        } else if (!subject.isEmpty()
                && whose.stream().allMatch(name -> subject.contains(name) || others.contains(name))) {
            evidence.add("of whom is said and compared");
        } else if (isNamed(names, whose)) {
            evidence.add("of another named");
        } else {
            evidence.add(subject.isEmpty() ? "of whom nobody says" : "of somebody else");
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
            evidence.add(own ? "the nearest name is its" : "a nearer name is not its");
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
            evidence.add(isOneOf(near, own) ? "the figures named beside" : "other figures than those beside");
        } else if (!far.isEmpty()) {
            evidence.add(
                    isOneOf(far, own) ? "the figures of the sentence" : "other figures than the sentence's" + alone());
        } else if (layout.measures().stream()
                .noneMatch(other -> other.column() != own.column()
                        && unit(other) == unit(own)
                        && !verdicts.isSame(own, other)
                        && !verdicts.isSame(other, own))) {
            evidence.add("the only figures in its unit");
        } else {
            evidence.add((layout.usual().contains(own) ? "the usual figures" : "figures not said") + alone());
        }
    }

    private String alone() {
        boolean strange = Strange.isBehind(parts, at);
        return numeral.unit() != Unit.PLAIN ? "" : strange ? ", a strange word behind" : ", no unit";
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
            evidence.add(numeral.unit() == fact.unit() ? "the unit is written" : "another unit is written");
        } else if (fact.unit() == Unit.PERCENT || fact.unit() == Unit.POINTS || fact.unit() == Unit.TIMES) {
            evidence.add("the unit is left out");
        }
    }

    /** Whether the numbers beside it that are found go with it. */
    private void neighbours(Fact fact, Evidence evidence) {
        if (verdicts.amounts()
                .anyMatch(other -> other != at
                        && verdicts.numeral(other).value() == numeral.value()
                        && verdicts.numeral(other).unit() == numeral.unit())) {
            evidence.add("said twice");
        }
        int before = parts.previousAmount(at);
        if (before < 0 || !verdicts.isJudged(before) || !verdicts.isFound(before)) {
            return;
        }
        verdicts.judgement(before).fact().ifPresent(other -> {
            boolean rows = other.rows().equals(fact.rows());
            boolean column = other.measure().equals(fact.measure());
            boolean same = rows && column && other.kind() == fact.kind();
            evidence.add(
                    same
                            ? "it repeats the number before"
                            : rows
                                    ? "it is whose the number before is"
                                    : column
                                            ? "it goes on with the figures before"
                                            : "it has nothing of the number before");
        });
    }
}
