package salesassistant.figures;

import java.util.stream.IntStream;

/** The words of a sentence that mean nothing to the checker: neither the table's, nor known, nor common. */
final class Strange {

    private static final int BESIDE = 4;

    private Strange() {}

    static int words(Parts parts) {
        return count(parts, 0, parts.tokens().size());
    }

    /** Those next to a mention. */
    static int around(Parts parts, int at) {
        Mention mention = parts.mentions().get(at);
        return count(parts, mention.start() - BESIDE, mention.end() + BESIDE);
    }

    static boolean isBehind(Parts parts, int at) {
        int end = parts.mentions().get(at).end();
        return count(parts, end, end + 1) > 0;
    }

    private static int count(Parts parts, int from, int to) {
        return (int)
                IntStream.range(Math.max(0, from), Math.min(to, parts.tokens().size()))
                        .filter(i -> isStrange(parts, i))
                        .count();
    }

    private static boolean isStrange(Parts parts, int i) {
        Token token = parts.tokens().get(i);
        return token.isWord()
                && token.word().length() > 2
                && !Lexicon.known().isCommon(token.word())
                && parts.mentions().stream().noneMatch(mention -> mention.start() <= i && i < mention.end());
    }
}
