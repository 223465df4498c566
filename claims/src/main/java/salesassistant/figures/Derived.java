package salesassistant.figures;

import java.util.EnumSet;
import java.util.Locale;

/** Whether the words ask for the way in which a figure follows from the table, and where it went. */
record Derived(Layout layout, Frame frame, Numeral numeral) {

    private static final EnumSet<Cue> APART =
            EnumSet.of(Cue.MORE, Cue.LESS, Cue.DIFFERENCE, Cue.AHEAD, Cue.BEHIND, Cue.OVER, Cue.UNDER, Cue.THAN);
    private static final EnumSet<Cue> MOVED = EnumSet.of(Cue.UP, Cue.DOWN, Cue.FLAT, Cue.CHANGE);
    private static final EnumSet<Cue> WHOLE = EnumSet.of(Cue.TOTAL, Cue.TOGETHER, Cue.BOTH, Cue.ALL);

    private enum Way {
        FIGURE,
        CHANGE,
        GAP,
        SHARE,
        SUM,
        MEAN,
        MULTIPLE,
        PER
    }

    void tell(Fact fact, Evidence evidence) {
        Way way = way(fact);
        EnumSet<Way> asked = asked();
        boolean said = asked.contains(way) || way == Way.FIGURE && asked.isEmpty();
        evidence.add(
                Clue.of("a", way.name().toLowerCase(Locale.ROOT)),
                said ? Clue.Nuance.AS_SAID : asked.isEmpty() ? Clue.Nuance.UNSAID : Clue.Nuance.THOUGH_ANOTHER_IS_SAID);
        if (way == Way.CHANGE || way == Way.GAP) {
            int told = direction(way);
            if (told != 0) {
                evidence.add(told * fact.value() >= 0 ? Clue.DIRECTION_AS_SAID : Clue.DIRECTION_TURNED);
            } else if (!isBetweenTwo(way)) {
                evidence.add(Clue.DIRECTION_UNSAID);
            }
        }
    }

    /** "The gap between A and B" has none. */
    private boolean isBetweenTwo(Way way) {
        return way == Way.GAP
                && frame.words().near(Cue.DIFFERENCE)
                && frame.subject().eitherWay();
    }

    private int direction(Way way) {
        boolean more = frame.words().nearAny(Cue.MORE, Cue.AHEAD, Cue.OVER);
        boolean less = frame.words().nearAny(Cue.LESS, Cue.BEHIND, Cue.UNDER);
        int moved = numeral.sign() != 0 ? numeral.sign() : frame.words().direction();
        return way == Way.GAP && more != less ? more ? 1 : -1 : moved;
    }

    private Way way(Fact fact) {
        return switch (fact.kind()) {
            case CELL -> fact.measure().isMovement() ? Way.CHANGE : Way.FIGURE;
            case BEFORE -> Way.FIGURE;
            case CHANGE, DIFFERENCE -> isOfOne(fact) ? Way.CHANGE : Way.GAP;
            case GAP -> Way.GAP;
            case SHARE, PART, PART_OF_CHANGE -> Way.SHARE;
            case SUM -> Way.SUM;
            case MEAN -> Way.MEAN;
            case RATIO -> Way.MULTIPLE;
            case PER -> Way.PER;
        };
    }

    private boolean isOfOne(Fact fact) {
        return layout.names().stream()
                .allMatch(names -> fact.rows().stream()
                                .map(row -> layout.member(row, names))
                                .distinct()
                                .count()
                        == 1);
    }

    private EnumSet<Way> asked() {
        Frame.Words words = frame.words();
        var asked = EnumSet.noneOf(Way.class);
        boolean state = words.touching().contains(Cue.TO) || words.touching().contains(Cue.FROM);
        if (state) {
            return EnumSet.of(Way.FIGURE);
        }
        if (MOVED.stream().anyMatch(words::near) || words.touching().contains(Cue.BY) || numeral.sign() != 0) {
            asked.add(Way.CHANGE);
        }
        if (APART.stream().anyMatch(words::near)) {
            asked.add(Way.GAP);
        }
        if (words.near(Cue.SHARE)) {
            asked.add(Way.SHARE);
        }
        if (words.nearAny(Cue.AVERAGE)) {
            asked.add(Way.MEAN);
        }
        if (WHOLE.stream().anyMatch(words::near) || frame.subject().total()) {
            asked.add(Way.SUM);
        }
        if (numeral.unit() == Unit.TIMES) {
            asked.add(Way.MULTIPLE);
        }
        return asked;
    }

    /** Whether the words say nothing of where it went, or the other way. */
    boolean isAstray(Fact fact) {
        Way way = way(fact);
        boolean moves = way == Way.CHANGE || fact.measure().isMovement();
        return moves && direction(Way.CHANGE) * fact.value() <= 0
                || way == Way.GAP && direction(way) * fact.value() < 0
                || way == Way.FIGURE && numeral.sign() * fact.value() < 0;
    }
}
