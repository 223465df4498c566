package salesassistant.evaluation;

/**
 * How a reply was judged.
 *
 * @param outcome what the product did, and whether it was right
 * @param mustNotAnswer whether the question was one not to be answered
 * @param remark what was wrong, or what it replied instead
 */
record Verdict(Question question, Outcome outcome, boolean mustNotAnswer, String remark, Reply reply) {

    /** What a reply came to. */
    enum Outcome {
        RIGHT("answered right"),
        WRONG("answered wrong"),
        ASKED("asked back"),
        DECLINED("declined"),
        FAILED("failed"),
        NOT_JUDGED("not judged");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean counts() {
        return outcome != Outcome.NOT_JUDGED;
    }

    boolean abstained() {
        return outcome == Outcome.ASKED || outcome == Outcome.DECLINED || outcome == Outcome.FAILED;
    }

    /** The reply was the best there was: a right answer, or none where none was due. */
    boolean good() {
        return outcome == Outcome.RIGHT
                || mustNotAnswer && (outcome == Outcome.ASKED || outcome == Outcome.DECLINED)
                || question.mayBeAsked() && outcome == Outcome.ASKED;
    }
}
