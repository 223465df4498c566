package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts the tokens of a text into sentences. */
final class Sentences {

    private static final Set<String> ABBREVIATED = Set.of(
            "vs", "ca", "approx", "ex", "t", "bl", "a", "p", "dvs", "resp", "nr", "no", "ggr", "inkl", "exkl", "e", "g",
            "i", "jan", "feb", "mar", "apr", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dr", "st", "v", "avg",
            "incl", "m", "fg", "jfr", "milj", "bla", "tex", "kl");

    /** What is written without an end is parted here, so that checking it takes no longer than it must. */
    private static final int LONGEST = 150;

    private Sentences() {}

    static List<List<Token>> of(String text, List<Token> tokens) {
        var sentences = new ArrayList<List<Token>>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsAfter(text, tokens, start, i) || i + 1 - start == LONGEST) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    private static boolean endsAfter(String text, List<Token> tokens, int start, int i) {
        Token token = tokens.get(i);
        if (i + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (text.substring(token.to(), next.from()).indexOf('\n') >= 0) {
            return true;
        }
        if (token.is("!") || token.is("?")) {
            return true;
        }
        if (!token.is(".") || next.glued()) {
            return false;
        }
        boolean listNumber = i == start + 1 && tokens.get(start).kind() == Token.Kind.NUMBER;
        boolean abbreviated = i > 0
                && ABBREVIATED.contains(tokens.get(i - 1).word())
                && tokens.get(i).glued()
                && tokens.get(i - 1).isWord();
        return !listNumber
                && (!abbreviated
                        || next.isCapital()
                                && !ABBREVIATED.contains(tokens.get(i - 1).word()));
    }

    /** Behind the "1." of an item of a list. */
    static int afterItemNumber(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK) {
            at++;
        }
        return at + 2 < tokens.size()
                        && tokens.get(at).text().matches("\\d{1,2}")
                        && (tokens.get(at + 1).is(".") || tokens.get(at + 1).is(")"))
                        && tokens.get(at + 1).glued()
                        && !tokens.get(at + 2).glued()
                ? at + 2
                : 0;
    }
}
