package salesassistant.evaluation.told;

/**
 * What was found of one figure of a text, or of a number in it that is none.
 *
 * @param words the figure as it stands
 * @param why what is wrong; empty where nothing is
 */
public record Found(Verdict verdict, String words, String why) {

    /** How a figure stands to what it names. */
    public enum Verdict {
        SUPPORTED,
        CONTRADICTED,
        WITHOUT_REFERENCE
    }

    static Found supported(String words) {
        return new Found(Verdict.SUPPORTED, words, "");
    }

    static Found contradicted(String words, String why) {
        return new Found(Verdict.CONTRADICTED, words, why);
    }

    static Found withoutReference(String words, String why) {
        return new Found(Verdict.WITHOUT_REFERENCE, words, why);
    }
}
