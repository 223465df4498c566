package salesassistant.figures;

import java.util.List;

/** Whether a move is ranked by kronor or by per cents where the words say which: "most in kronor", "in relative terms". */
final class InTerms {

    private InTerms() {}

    /** True where nothing is said, or this way. */
    static boolean allows(Parts parts, int at, boolean absolute) {
        boolean amounts = isSaid(parts, at, Words.ABSOLUTELY);
        boolean rates = isSaid(parts, at, Words.RELATIVELY);
        return amounts == rates || absolute == amounts;
    }

    /** In the same part, with no number that it is the unit of. */
    private static boolean isSaid(Parts parts, int at, Words words) {
        List<Token> tokens = parts.tokens();
        int from = parts.mentions().get(at).start();
        int to = from + 1;
        while (to < tokens.size() && tokens.get(to).isWord() && !Words.CLAUSES.has(tokens.get(to))) {
            to++;
        }
        return tokens.subList(from, to).stream().anyMatch(words::has);
    }
}
