package salesassistant.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Parts of a whole said by counting: "four out of ten", "one in five", "every tenth customer", "var tredje krona". */
final class Idioms {

    private static final Set<String> EVERY = Set.of("every", "var", "vart");
    private static final Set<String> ROUND = Set.of("ten", "tio", "hundred", "hundra", "10", "100");
    private static final Map<String, Integer> ODD = Map.of("varannan", 2, "vartannat", 2);

    private Idioms() {}

    /** The part in per cents, and the tokens it takes. */
    record Part(double percent, int end) {}

    static Optional<Part> at(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        if (ODD.containsKey(word) && isOfThings(tokens, at + 1)) {
            return Optional.of(new Part(100.0 / ODD.get(word), at + 1));
        }
        if (EVERY.contains(word)) {
            int nth = at + 1 < tokens.size() ? Spelled.ordinal(tokens, at + 1) : 0;
            return nth > 2 && isOfThings(tokens, at + 2)
                    ? Optional.of(new Part(100.0 / nth, at + 2))
                    : Optional.empty();
        }
        return outOf(tokens, at);
    }

    private static Optional<Part> outOf(List<Token> tokens, int at) {
        OptionalDouble some = Spelled.number(tokens, at);
        if (some.isEmpty() || at + 2 >= tokens.size()) {
            return Optional.empty();
        }
        int of = tokens.get(at + 1).is("out") ? at + 2 : at + 1;
        int base = of + 1;
        boolean joined = Words.OUT_OF.has(tokens.get(of))
                || tokens.get(of).is("in")
                || tokens.get(of).is("på");
        OptionalDouble all = base < tokens.size() ? Spelled.number(tokens, base) : OptionalDouble.empty();
        if (!joined || all.isEmpty() || all.getAsDouble() <= some.getAsDouble()) {
            return Optional.empty();
        }
        boolean idiom =
                ROUND.contains(tokens.get(base).word()) || tokens.get(of).is("in") && some.getAsDouble() == 1;
        return idiom && isOfThings(tokens, base + 1)
                ? Optional.of(new Part(100 * some.getAsDouble() / all.getAsDouble(), base + 1))
                : Optional.empty();
    }

    /** Not of the weeks or brands that a table has as its rows. */
    private static boolean isOfThings(List<Token> tokens, int at) {
        return at >= tokens.size()
                || !Lexicon.known().isNoun(tokens.get(at).word())
                        && tokens.get(at).kind() != Token.Kind.NUMBER;
    }
}
