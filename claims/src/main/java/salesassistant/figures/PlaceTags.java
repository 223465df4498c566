package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells numbers that are places or parts of names from numbers that claim something. */
final class PlaceTags {

    private static final Set<String> NUMBERED =
            Set.of("no", "number", "nr", "nummer", "#", "rank", "ranked", "rankad", "position", "place", "plats");

    private static final int MOST_DIGITS = 30;

    private PlaceTags() {}

    static boolean isFraction(List<Token> tokens, int at) {
        return at > 0
                && Set.of("a", "one", "en", "two").contains(tokens.get(at - 1).word())
                && at + 1 < tokens.size()
                && Set.of("of", "av").contains(tokens.get(at + 1).word());
    }

    /** The "står" of "tillsammans står A och B för 67 %". */
    static boolean isSplitShare(List<Token> tokens, int at) {
        if (!Set.of("står", "stod", "svarar", "svarade").contains(tokens.get(at).word())) {
            return false;
        }
        return tokens.subList(at + 1, Math.min(tokens.size(), at + 8)).stream().anyMatch(token -> token.is("för"));
    }

    static int end(List<Token> tokens, int at) {
        if (tokens.get(at).isWord()) {
            return at + 1;
        }
        return tokens.get(at + 1).is(":") ? at + 3 : at + 2;
    }

    static Optional<Mention> at(List<Token> tokens, int at) {
        if (isSwedishPlace(tokens, at)) {
            return Spelled.at(tokens, at)
                    .map(found ->
                            new Mention.Place(at, at + 1, (int) found.numeral().value()));
        }
        if (!NUMBERED.contains(tokens.get(at).word())) {
            return Optional.empty();
        }
        int number = at + 1;
        while (number < tokens.size()
                && number < at + 3
                && Set.of(".", "#", "no", "number", "nr", "nummer", "as", "som")
                        .contains(tokens.get(number).word())) {
            number++;
        }
        if (number >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(number);
        if (token.kind() == Token.Kind.NUMBER && token.text().matches("\\d{1,2}")) {
            return Optional.of(new Mention.Place(at, number + 1, Integer.parseInt(token.text())));
        }
        return Spelled.at(tokens, number)
                .filter(found ->
                        found.numeral().isWhole() && !found.numeral().style().fraction())
                .map(found ->
                        new Mention.Place(at, found.end(), (int) found.numeral().value()));
    }

    /** The "fyra" of "är fyra i värde". */
    private static boolean isSwedishPlace(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && Set.of("är", "blev", "var", "kommer", "ligger")
                        .contains(tokens.get(at - 1).word())
                && Set.of("i", "på", "sett").contains(tokens.get(at + 1).word())
                && Set.of("fyra", "fem", "sex", "sju").contains(tokens.get(at).word());
    }

    /** The 11 of "period 11" and of "fyraveckorsperiod 11" is its name. */
    private static boolean isPeriod(Token token) {
        return token.word().endsWith("period") || token.word().endsWith("perioden");
    }

    /** True for "½", digits of another script, and more digits than anybody means. */
    static boolean isUnread(Token token) {
        boolean sign = token.kind() == Token.Kind.MARK
                && token.text()
                        .codePoints()
                        .anyMatch(
                                point -> (Character.getType(point) == Character.OTHER_NUMBER && "²³".indexOf(point) < 0)
                                        || Character.getType(point) == Character.LETTER_NUMBER
                                        || Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER);
        return sign || token.kind() == Token.Kind.NUMBER && token.text().length() > MOST_DIGITS;
    }

    /** True for "33cl", "12-pack", "[1]", the 1 of a list and the 3 of "top 3". */
    static boolean isPartOfAName(List<Token> tokens, Amounts.Found amount) {
        Token number = tokens.get(amount.start());
        if (amount.end() < tokens.size() && tokens.get(amount.end()).glued()) {
            Token next = tokens.get(amount.end());
            boolean hyphenated = next.is("-")
                    && amount.end() + 1 < tokens.size()
                    && tokens.get(amount.end() + 1).glued()
                    && tokens.get(amount.end() + 1).isWord();
            if (next.isWord() || hyphenated) {
                return true;
            }
        }
        boolean period = amount.start() > 0 && isPeriod(tokens.get(amount.start() - 1))
                || amount.start() > 1
                        && tokens.get(amount.start() - 1).kind() == Token.Kind.NUMBER
                        && isPeriod(tokens.get(amount.start() - 2));
        boolean code = number.text().matches("\\d{11,}");
        boolean cited = period
                || code
                || amount.start() > 0
                        && Set.of("[", "§")
                                .contains(tokens.get(amount.start() - 1).word());
        boolean listed = amount.start() == 0
                && amount.end() < tokens.size()
                && Set.of(".", ")").contains(tokens.get(amount.end()).word())
                && number.text().length() <= 2
                && tokens.size() > 2;
        boolean glued = number.glued()
                && amount.start() > 0
                && tokens.get(amount.start() - 1).isWord();
        return cited || listed || glued;
    }
}
