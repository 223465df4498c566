package salesassistant.figures;

import java.util.Optional;
import java.util.stream.IntStream;

/** "Nobody grew faster than A", "A sold more than any other": a first place said by comparing. */
final class Unsurpassed {

    private Unsurpassed() {}

    static Optional<Superlative> at(Parts parts, int at) {
        if (!(parts.mentions().get(at) instanceof Mention.Hint hint)
                || !hint.is(Cue.MORE) && !hint.is(Cue.LESS)
                || !parts.cues(at, parts.size(), at).contains(Cue.THAN)) {
            return Optional.empty();
        }
        boolean nobody = isSaid(parts, Words.NOBODY, 0, hint.start());
        boolean anyone = isSaid(parts, Words.ANYONE, hint.end(), parts.tokens().size());
        if (nobody == anyone) {
            return Optional.empty();
        }
        boolean falling = parts.cues(0, parts.size(), at).contains(Cue.DOWN);
        boolean moving = falling || parts.cues(0, parts.size(), at).contains(Cue.UP);
        return Optional.of(new Superlative(1, 1, hint.is(Cue.LESS) == falling, moving, falling));
    }

    private static boolean isSaid(Parts parts, Words any, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> any.has(parts.tokens().get(i)));
    }
}
