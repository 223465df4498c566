package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What speaks against a number that agrees with the table: money of what is no money, a way from one figure to itself, more said
 * where it is less, a figure said to be how much it moved.
 */
final class Misgivings {

    private static final Set<String> MONEY = Set.of("SALES", "PRICE", "PROFIT", "BUDGET", "DISCOUNT");

    /** What a sign may go against the direction with: "rose less than A (−0.9)". */
    private static final EnumSet<Cue> OTHERWISE = EnumSet.of(
            Cue.LESS, Cue.MORE, Cue.THAN, Cue.AGAINST, Cue.AHEAD, Cue.BEHIND, Cue.NOT, Cue.EXCEPT, Cue.TOP, Cue.BOTTOM);

    private final Verdicts verdicts;

    Misgivings(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    Optional<String> about(int at) {
        Optional<Fact> fact = verdicts.judgement(at).fact();
        if (!(verdicts.parts().mentions().get(at) instanceof Mention.Amount) || fact.isEmpty()) {
            return Optional.empty();
        }
        if (Elsewhere.isSaid(verdicts.parts(), at)) {
            return Optional.of("It is said of a name the table does not have");
        }
        if (isInAccountingBrackets(at)) {
            return Optional.of("In brackets it may be a loss");
        }
        if (isOfAnotherScale(at, fact.get())) {
            return Optional.of("The table says " + fact.get().shown() + " in larger units");
        }
        if (isNoMoney(at, fact.get())) {
            return Optional.of("It agrees only with " + fact.get().shown() + ", which is no money");
        }
        if (isTurned(at, fact.get())) {
            return Optional.of(
                    "It agrees only the other way round with " + fact.get().shown());
        }
        if (isNoMove(at, fact.get())) {
            return Optional.of("It agrees only with " + fact.get().shown() + ", which is no change");
        }
        if (isNoPartOfAChange(at, fact.get())) {
            return Optional.of("It agrees only with " + fact.get().shown() + ", which is no part of a change");
        }
        if (isAgainstItsMove(at, fact.get())) {
            return Optional.of("It moved the other way: " + fact.get().shown());
        }
        if (isAgainstItsSign(at)) {
            return Optional.of("Its sign says otherwise than the words before it");
        }
        return goesNowhere(at, fact.get())
                ? Optional.of("From and to are the same figure: " + fact.get().shown())
                : Optional.empty();
    }

    /** "48,250 kronor" where the table has 48,250 thousand. */
    private boolean isOfAnotherScale(int at, Fact fact) {
        Numeral numeral = verdicts.numeral(at);
        double factor = fact.measure().scale().factor();
        return factor != 1
                && fact.unit() == Unit.MONEY
                && numeral.unit() == Unit.MONEY
                && !numeral.currency().isEmpty()
                && !numeral.style().magnitude()
                && numeral.says(Math.abs(fact.value()), 0)
                && !numeral.says(Math.abs(fact.value() * factor), 0);
    }

    /** "Felix: (12.5 %)" where the figure is above zero. */
    private boolean isInAccountingBrackets(int at) {
        List<Token> tokens = verdicts.parts().tokens();
        Mention number = verdicts.parts().mentions().get(at);
        int open = number.start() - 1;
        boolean alone = open > 0
                && tokens.get(open).is("(")
                && number.end() < tokens.size()
                && tokens.get(number.end()).is(")");
        return alone
                && verdicts.numeral(at).sign() == 0
                && verdicts.judgement(at)
                        .fact()
                        .filter(fact -> fact.value() > 0)
                        .isPresent()
                && Words.BEFORE_A_FIGURE.has(tokens.get(open - 1));
    }

    /** True of what a number must not be said of, though it agrees. */
    boolean exclude(int at, Fact fact) {
        return isNoMoney(at, fact) || isTurned(at, fact) || isNoMove(at, fact) || isNoPartOfAChange(at, fact);
    }

    /** "38 % of the growth" of who holds 38 % of all there is. */
    private boolean isNoPartOfAChange(int at, Fact fact) {
        return verdicts.frame(at).words().after().contains(Cue.PARTOFCHANGE) && fact.kind() != Fact.Kind.PART_OF_CHANGE;
    }

    /** "A decrease of 7.3 %" where it rose by as much. */
    private boolean isAgainstItsMove(int at, Fact fact) {
        boolean moves = fact.kind() == Fact.Kind.CHANGE || fact.kind() == Fact.Kind.DIFFERENCE;
        Frame frame = verdicts.frame(at);
        return moves
                && frame.subject().others().isEmpty()
                && at > 0
                && verdicts.parts().mentions().get(at - 1) instanceof Mention.Hint hint
                && isMoveOf(hint, verdicts.parts().mentions().get(at))
                && Binder.sign(hint.cues()) * fact.value() < 0;
    }

    /** "A decrease of", "en ökning på". */
    private boolean isMoveOf(Mention.Hint hint, Mention number) {
        return number.start() == hint.end() + 1
                && Words.AMOUNTING.has(verdicts.parts().tokens().get(hint.end()))
                && Lexicon.known()
                        .isNounOfAMove(
                                verdicts.parts().tokens().get(hint.end() - 1).word());
    }

    /** "A sold 12 less than B" where it sold 12 more. */
    private boolean isTurned(int at, Fact fact) {
        Frame frame = verdicts.frame(at);
        boolean apart = fact.kind() == Fact.Kind.DIFFERENCE || fact.kind() == Fact.Kind.GAP;
        boolean sides =
                frame.words().after().contains(Cue.THAN) || frame.words().nearAny(Cue.AHEAD, Cue.BEHIND);
        boolean more = frame.words().nearAny(Cue.MORE, Cue.AHEAD);
        boolean less = frame.words().nearAny(Cue.LESS, Cue.BEHIND);
        if (!apart
                || !sides
                || more == less
                || !Kinds.isComparing(frame)
                || frame.words().direction() < 0) {
            return false;
        }
        boolean own = isOf(fact.rows().getLast(), frame.subject().members());
        boolean other = isOf(fact.rows().getLast(), frame.subject().others());
        return own != other && fact.value() * Kinds.comparedSign(frame) * (own ? 1 : -1) < 0;
    }

    private boolean isOf(int row, Map<Dimension, Set<String>> members) {
        return !members.isEmpty()
                && members.entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().contains(verdicts.layout().member(row, entry.getKey())));
    }

    /** "A rose by 12" where it stands at 12; what may be below nought is a move, but not the other way. */
    private boolean isNoMove(int at, Fact fact) {
        if (fact.kind() != Fact.Kind.CELL || !fact.measure().isLevel()) {
            return false;
        }
        Frame.Words words = verdicts.frame(at).words();
        boolean beside = isRightBefore(at, Cue.UP, Cue.DOWN)
                || isRightBefore(at, Cue.BY) && isRightBefore(at - 1, Cue.UP, Cue.DOWN);
        boolean mayMove = verdicts.layout().rows().stream()
                .anyMatch(row -> verdicts.layout().value(row, fact.measure()).orElse(0) < 0);
        return mayMove ? (beside || words.touching().contains(Cue.BY)) && fact.value() * words.direction() < 0 : beside;
    }

    private boolean isRightBefore(int at, Cue... cues) {
        List<Mention> mentions = verdicts.parts().mentions();
        return at > 0
                && mentions.get(at - 1) instanceof Mention.Hint hint
                && hint.end() == mentions.get(at).start()
                && Stream.of(cues).anyMatch(hint::is);
    }

    /** "SEK 94" where other columns are money and this is not. */
    boolean isNoMoney(int at, Fact fact) {
        return verdicts.numeral(at).unit() == Unit.MONEY
                && fact.unit() == Unit.PLAIN
                && fact.kind() != Fact.Kind.PER
                && !isMoney(fact.measure())
                && verdicts.layout().measures().stream().anyMatch(Misgivings::isMoney);
    }

    private static boolean isMoney(Measure measure) {
        return measure.scale().unit() == Unit.MONEY
                || measure.concepts().stream().anyMatch(MONEY::contains);
    }

    /** "Two gained: A (−0.9) and B (−0.4)"; only "grew by −0.9" may be said. */
    private boolean isAgainstItsSign(int at) {
        boolean by = verdicts.frame(at).words().touching().contains(Cue.BY);
        int sign = by ? 0 : verdicts.numeral(at).sign();
        List<Mention> mentions = verdicts.parts().mentions();
        for (int k = at - 1; k >= 0 && sign != 0; k--) {
            if (mentions.get(k) instanceof Mention.Hint hint) {
                Token word = verdicts.parts().tokens().get(hint.start());
                boolean verb = Binder.sign(hint.cues()) != 0 && !Lexicon.known().isNounOfAMove(word.word());
                if (verb || OTHERWISE.stream().anyMatch(hint::is)) {
                    return verb && Binder.sign(hint.cues()) != sign;
                }
            }
            boolean unsigned = mentions.get(k) instanceof Mention.Amount other
                    && other.numeral().sign() == 0
                    && !other.numeral().style().spelled();
            if (unsigned || isContrast(mentions.get(k))) {
                return false;
            }
        }
        return false;
    }

    private boolean isContrast(Mention mention) {
        return mention instanceof Mention.Break
                && Words.CONTRASTING.has(verdicts.parts().tokens().get(mention.start()));
    }

    /** "From 980 to 980". */
    private boolean goesNowhere(int at, Fact fact) {
        if (!verdicts.frame(at).words().touching().contains(Cue.FROM)) {
            return false;
        }
        List<Integer> next = verdicts.amounts()
                .filter(other -> other > at
                        && verdicts.frame(other).words().touching().contains(Cue.TO)
                        && verdicts.isFound(other))
                .toList();
        return !next.isEmpty()
                && verdicts.judgement(next.getFirst())
                        .fact()
                        .filter(to ->
                                to.measure().equals(fact.measure()) && to.rows().equals(fact.rows()))
                        .isPresent();
    }
}
