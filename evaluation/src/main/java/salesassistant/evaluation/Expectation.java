package salesassistant.evaluation;

import java.util.List;

/** What the right reply to a question is. */
sealed interface Expectation {

    /** A table that one of these says. */
    record OneOf(List<Gold> golds) implements Expectation {}

    /** A text in which of every group one expression occurs, with so many follow-ups at least. */
    record Mentions(List<List<String>> groups, int followups) implements Expectation {}

    /** The SQL of the answer before. */
    record SqlOfBefore() implements Expectation {}

    /** A question back or a decline. */
    record NoAnswer(String why) implements Expectation {}

    /** Nothing that could be judged; the reply is told but not counted. */
    record Open(String why) implements Expectation {}
}
