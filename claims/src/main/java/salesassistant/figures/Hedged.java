package salesassistant.figures;

/** How firmly "twice", "doubled" and the like are meant, by the hedge before them. */
final class Hedged {

    private Hedged() {}

    static boolean fits(Parts parts, int at, double claimed, double actual) {
        double off = (actual - claimed) / claimed;
        if (at > 0
                && parts.mentions().get(at - 1) instanceof Mention.Hint hint
                && parts.mentions().get(at).start() - hint.end() <= 1) {
            if (claimed < 1 && (hint.is(Cue.OVER) || hint.is(Cue.NEARLY))) {
                return hint.is(Cue.OVER) ? off <= 0.005 && off > -0.4 : off >= -0.005 && off < 0.15;
            }
            if (hint.is(Cue.OVER) || hint.is(Cue.JUSTOVER) || hint.is(Cue.ATLEAST)) {
                return off >= -0.005 && off < 0.5;
            }
            if (hint.is(Cue.NEARLY) || hint.is(Cue.UNDER)) {
                return off <= 0.005 && off > -0.15;
            }
            if (hint.is(Cue.ABOUT)) {
                return Math.abs(off) <= 0.1;
            }
        }
        return Math.abs(off) <= 0.06;
    }
}
