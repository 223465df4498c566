package salesassistant.figures;

/** Whether a claim is understood word by word: a short sentence of known words, the shorter the less simply it is said. */
record Plain(Verdicts verdicts) {

    private static final int SHORT = 12;
    private static final int VERY_SHORT = 8;

    boolean is(int at) {
        int most = isSimple(at) ? SHORT : VERY_SHORT;
        return verdicts.parts().tokens().size() <= most
                && Strange.words(verdicts.parts()) == 0
                && !(verdicts.isInDigits(at) && Beside.bearOut(verdicts, at));
    }

    /** It sets nothing against anything and gives no number in words. */
    private boolean isSimple(int at) {
        return switch (verdicts.parts().mentions().get(at)) {
            case Mention.Amount amount -> !amount.numeral().style().spelled();
            case Mention.Hint hint ->
                Superlative.at(verdicts.parts(), at).isPresent()
                        || hint.is(Cue.UP)
                        || hint.is(Cue.DOWN)
                        || hint.is(Cue.FLAT);
            default -> true;
        };
    }
}
