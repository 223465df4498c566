package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;

/** How a text writes its decimals, told from the numbers that can be read in one way only: "7,960" may be either. */
enum DecimalMark {
    POINT,
    COMMA,
    UNKNOWN;

    static DecimalMark of(List<Token> tokens) {
        boolean point = false;
        boolean comma = false;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.NUMBER) {
                point |= isDecimal(token.text(), '.');
                comma |= isDecimal(token.text(), ',');
            }
        }
        return point == comma ? UNKNOWN : point ? POINT : COMMA;
    }

    /** The number without the readings that another number of the text rules out. */
    Mention.Amount read(Mention.Amount amount, List<Token> tokens) {
        Numeral numeral = amount.numeral();
        if (this == UNKNOWN || numeral.readings().size() < 2) {
            return amount;
        }
        boolean grouped = tokens.subList(amount.start(), amount.end()).stream()
                .anyMatch(token -> token.kind() == Token.Kind.NUMBER && isGrouped(token.text()));
        if (!grouped) {
            return amount;
        }
        var first = new ArrayList<>(numeral.readings().subList(0, 1));
        return new Mention.Amount(
                amount.start(),
                amount.end(),
                new Numeral(first, numeral.unit(), numeral.currency(), numeral.sign(), numeral.style()));
    }

    private boolean isGrouped(String text) {
        return text.indexOf(this == POINT ? ',' : '.') > 0;
    }

    private static boolean isDecimal(String text, char mark) {
        int at = text.lastIndexOf(mark);
        int places = text.length() - at - 1;
        return at > 0 && text.indexOf(mark) == at && (places < 3 || places > 3);
    }
}
