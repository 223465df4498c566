package salesassistant.evaluation;

import java.util.List;

/**
 * A question of a set.
 *
 * @param expect what its author expects: an answer, a question back, a decline, or "later"
 * @param before the questions asked before it in the same conversation
 */
record Question(String id, String group, String text, String expect, List<String> before) {

    /** Whether it counts towards the goal of questions answered right. */
    boolean expectsAnswer() {
        return expect.equals("answer");
    }

    /** Whether a question back is as good as an answer. */
    boolean mayBeAsked() {
        return expect.startsWith("ask");
    }
}
