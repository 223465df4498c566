package salesassistant.figures;

import java.util.List;

/** Lends the million of "from 5.88 to 5.64 million" to the number before it. */
final class Magnitudes {

    private Magnitudes() {}

    static void lend(List<Mention> before, Mention.Amount amount, List<Token> tokens) {
        if (!amount.numeral().style().magnitude() || amount.numeral().style().spelled()) {
            return;
        }
        for (int k = before.size() - 1; k >= Math.max(0, before.size() - 3); k--) {
            if (before.get(k) instanceof Mention.Amount other) {
                boolean plain = !other.numeral().style().magnitude()
                        && other.numeral().unit() == Unit.PLAIN
                        && other.numeral().value() < 1000
                        && !other.numeral().style().spelled();
                if (plain && amount.start() - other.end() <= 3 && isList(tokens.subList(other.end(), amount.start()))) {
                    before.set(
                            k,
                            new Mention.Amount(
                                    other.start(),
                                    other.end(),
                                    scaled(other.numeral(), factor(amount, tokens), amount.numeral())));
                }
                return;
            }
        }
    }

    private static boolean isList(List<Token> between) {
        return between.stream()
                .allMatch(token -> java.util.Set.of(
                                        "to",
                                        "till",
                                        "and",
                                        "och",
                                        "or",
                                        "eller",
                                        ",",
                                        "-",
                                        "–",
                                        "/",
                                        "på",
                                        "respektive",
                                        "vs",
                                        "mot",
                                        "against",
                                        "in",
                                        "i")
                                .contains(token.word())
                        || token.kind() == Token.Kind.MOMENT);
    }

    /** The unit of "0.8 points and Väst 0.9" for the second number. */
    static Mention.Amount inUnitOf(List<Mention> before, Mention.Amount amount, List<Token> tokens) {
        String next = amount.end() < tokens.size() ? tokens.get(amount.end()).word() : ".";
        boolean bare = amount.numeral().unit() == Unit.PLAIN
                && !amount.numeral().style().spelled()
                && !amount.numeral().style().magnitude()
                && java.util.Set.of(",", ".", ";", ")", "and", "och").contains(next)
                && Math.abs(amount.numeral().value()) < 100;
        boolean named = false;
        for (int k = before.size() - 1; bare && k >= Math.max(0, before.size() - 4); k--) {
            Mention mention = before.get(k);
            if (mention instanceof Mention.Amount other) {
                Unit unit = other.numeral().unit();
                boolean lends = named
                        && (unit == Unit.PERCENT || unit == Unit.POINTS)
                        && !other.numeral().style().fraction();
                Numeral own = amount.numeral();
                return lends
                        ? new Mention.Amount(
                                amount.start(),
                                amount.end(),
                                new Numeral(own.readings(), unit, "", own.sign(), own.style()))
                        : amount;
            }
            named |= mention instanceof Mention.Named;
            if (!(mention instanceof Mention.Named || mention instanceof Mention.Break)) {
                return amount;
            }
        }
        return amount;
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

    private static Numeral scaled(Numeral numeral, double factor, Numeral lender) {
        List<Numeral.Reading> readings = numeral.readings().stream()
                .map(reading -> new Numeral.Reading(
                        reading.value() * factor, reading.step() * factor, reading.roundStep() * factor))
                .toList();
        var style = new Numeral.Style(numeral.style().hedge(), false, false, true);
        return new Numeral(readings, lender.unit(), lender.currency(), numeral.sign(), style);
    }
}
