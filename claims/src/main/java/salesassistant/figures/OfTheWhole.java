package salesassistant.figures;

import java.util.stream.IntStream;

/** "70 % of the total sales of SEK 5.9 million": a number that says what the whole is, whoever the sentence is about. */
final class OfTheWhole {

    private OfTheWhole() {}

    static boolean isSaid(Parts parts, int at) {
        int number = parts.mentions().get(at).start();
        if (number == 0 || !Words.AMOUNTING.has(parts.tokens().get(number - 1))) {
            return false;
        }
        return IntStream.range(0, at)
                .filter(k -> parts.mentions().get(k) instanceof Mention.Hint hint
                        && hint.is(Cue.SHARE)
                        && Words.OF.has(parts.tokens().get(hint.start()))
                        && parts.together(k, at))
                .anyMatch(k -> parts.mentions().subList(k + 1, at).stream()
                        .allMatch(mention -> isOfFigures(mention) || mention.end() == number));
    }

    private static boolean isOfFigures(Mention mention) {
        return mention instanceof Mention.Figures
                || mention instanceof Mention.Hint hint
                        && (hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.CHANGE));
    }
}
