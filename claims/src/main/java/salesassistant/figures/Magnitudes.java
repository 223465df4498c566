package salesassistant.figures;

import java.util.List;
import java.util.Set;

/** Lends the million of "from 5.88 to 5.64 million" to the number before it. */
final class Magnitudes {

    private static final Set<String> LISTING =
            Set.of("to", "till", "and", "och", "-", "–", "/", "på", "respektive", "vs", "mot", "against");

    private Magnitudes() {}

    /** Back through a list: "12, 15 and 20 %" are all per cents, the first of "12 and 15 million" is millions too. */
    static void lend(List<Mention> before, Mention.Amount amount, List<Token> tokens) {
        Mention.Amount lender = amount;
        boolean listed = false;
        for (int k = before.size() - 1; k >= 0 && lends(lender.numeral()); k--) {
            if (before.get(k) instanceof Mention.Amount other) {
                boolean scaled = lender.numeral().style().magnitude();
                if (!borrows(other.numeral(), scaled ? amount.numeral().value() / factor(amount, tokens) : 0)
                        || lender.start() - other.end() > 3
                        || !isList(tokens.subList(other.end(), lender.start()), scaled || listed)) {
                    return;
                }
                double factor = scaled ? factor(amount, tokens) : 1;
                lender = new Mention.Amount(
                        other.start(), other.end(), scaled(other.numeral(), factor, lender.numeral(), scaled));
                before.set(k, lender);
                listed = true;
            } else if (!(before.get(k) instanceof Mention.Hint
                    || before.get(k) instanceof Mention.Dated
                    || before.get(k) instanceof Mention.Break mark && !mark.opens() && !mark.closes())) {
                return;
            }
        }
    }

    private static boolean lends(Numeral numeral) {
        boolean unit = numeral.unit() == Unit.PERCENT || numeral.unit() == Unit.POINTS || numeral.unit() == Unit.MONEY;
        return !numeral.style().spelled()
                && !numeral.style().fraction()
                && (numeral.style().magnitude() || unit);
    }

    /** Of one size with the digits of the lender, where a magnitude is lent. */
    private static boolean borrows(Numeral numeral, double digits) {
        boolean alike =
                digits == 0 || numeral.value() < 1000 || numeral.value() < digits * 5 && numeral.value() > digits / 5;
        return !numeral.style().magnitude()
                && numeral.unit() == Unit.PLAIN
                && alike
                && !numeral.style().spelled();
    }

    private static boolean isList(List<Token> between, boolean commas) {
        return between.stream()
                .allMatch(token -> LISTING.contains(token.word())
                        || commas && Set.of(",", "in", "i").contains(token.word())
                        || commas && token.kind() == Token.Kind.MOMENT);
    }

    /** The unit of "0.8 points and Väst 0.9" for the second number, and the million of "A sold 4.12 million, B 3.39". */
    static Mention.Amount inUnitOf(List<Mention> before, Mention.Amount amount, List<Token> tokens) {
        String next = amount.end() < tokens.size() ? tokens.get(amount.end()).word() : ".";
        boolean bare = amount.numeral().unit() == Unit.PLAIN
                && !amount.numeral().style().spelled()
                && !amount.numeral().style().magnitude()
                && Set.of(",", ".", ";", ")", "and", "och").contains(next)
                && Math.abs(amount.numeral().value()) < 100;
        boolean named = false;
        for (int k = before.size() - 1; bare && k >= Math.max(0, before.size() - 7); k--) {
            Mention mention = before.get(k);
            if (mention instanceof Mention.Amount other) {
                return named ? borrowed(amount, other, tokens) : amount;
            }
            named |= mention instanceof Mention.Named;
            boolean moves = mention instanceof Mention.Hint hint
                    && (hint.is(Cue.UP)
                            || hint.is(Cue.DOWN)
                            || hint.is(Cue.BY)
                            || hint.is(Cue.FOLLOWED)
                            || hint.is(Cue.PREVIOUS));
            if (!(mention instanceof Mention.Named || mention instanceof Mention.Break || moves)) {
                return amount;
            }
        }
        return amount;
    }

    private static Mention.Amount borrowed(Mention.Amount amount, Mention.Amount lender, List<Token> tokens) {
        Unit unit = lender.numeral().unit();
        Numeral own = amount.numeral();
        if (lender.numeral().style().fraction()) {
            return amount;
        }
        if (unit == Unit.PERCENT || unit == Unit.POINTS) {
            return new Mention.Amount(
                    amount.start(), amount.end(), new Numeral(own.readings(), unit, "", own.sign(), own.style()));
        }
        boolean scaled = lender.numeral().style().magnitude() && own.value() != Math.rint(own.value());
        return scaled
                ? new Mention.Amount(
                        amount.start(), amount.end(), scaled(own, factor(lender, tokens), lender.numeral(), true))
                : amount;
    }

    private static double factor(Mention.Amount amount, List<Token> tokens) {
        return tokens.subList(amount.start(), amount.end()).stream()
                .filter(token -> token.kind() == Token.Kind.NUMBER)
                .findFirst()
                .map(token -> amount.numeral().value()
                        / Math.max(
                                1e-9,
                                Amounts.readings(token.text(), 1).getFirst().value()))
                .orElse(1.0);
    }

    private static Numeral scaled(Numeral numeral, double factor, Numeral lender, boolean magnitude) {
        List<Numeral.Reading> readings = numeral.readings().stream()
                .map(reading -> new Numeral.Reading(
                        reading.value() * factor, reading.step() * factor, reading.roundStep() * factor))
                .toList();
        var style = new Numeral.Style(numeral.style().hedge(), false, false, magnitude);
        return new Numeral(readings, lender.unit(), lender.currency(), numeral.sign(), style);
    }
}
