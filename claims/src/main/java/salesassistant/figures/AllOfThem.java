package salesassistant.figures;

/** "All" that stands without a noun: behind the names it is of, or of nothing that is said. */
final class AllOfThem {

    private AllOfThem() {}

    /** "B fell in all": of what is not said. */
    static boolean isBare(Parts parts, int at, Frame frame) {
        int next = parts.mentions().get(at).end();
        boolean ends = next == parts.tokens().size()
                || parts.tokens().get(next).kind() == Token.Kind.MARK
                || Words.OF.has(parts.tokens().get(next))
                        && next + 1 < parts.tokens().size()
                        && Words.THOSE.has(parts.tokens().get(next + 1));
        return ends
                && !isFloating(parts, at, frame)
                && frame.words().partAny(Cue.UP, Cue.DOWN, Cue.FLAT, Cue.TOP, Cue.BOTTOM, Cue.LEADER);
    }

    /** "A, B and C all rose": all of those named before it. */
    static boolean isFloating(Parts parts, int at, Frame frame) {
        for (int k = 1; k < parts.size(); k++) {
            if (parts.together(k, at)
                    && parts.mentions().get(k) instanceof Mention.Hint hint
                    && hint.is(Cue.ALL)
                    && frame.subject().group()
                    && parts.mentions().get(k - 1) instanceof Mention.Named) {
                return true;
            }
        }
        return false;
    }

    /** "Neither A nor B grew". */
    static boolean isNeither(Parts parts, int at) {
        return parts.mentions().subList(0, at).stream()
                .anyMatch(mention -> mention instanceof Mention.Hint hint
                        && hint.is(Cue.NONE)
                        && Words.NEITHER.has(parts.tokens().get(hint.start())));
    }
}
