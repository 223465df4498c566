package salesassistant.evaluation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares replies with what was expected, running the gold SQL itself. */
final class Judge {

    private final SalesFile data;

    Judge(SalesFile data) {
        this.data = data;
    }

    Verdict judge(Question question, Expectation expectation, Reply reply, Optional<Reply> before) throws SQLException {
        return switch (expectation) {
            case Expectation.Open open ->
                verdict(question, Verdict.Outcome.NOT_JUDGED, false, reply.outcome() + ": " + open.why(), reply);
            case Expectation.NoAnswer none ->
                answered(question, true, Optional.of("no answer was due: " + none.why()), reply);
            case Expectation.Mentions mentions -> answered(question, false, missing(mentions, reply), reply);
            case Expectation.SqlOfBefore same -> answered(question, false, otherSql(reply, before), reply);
            case Expectation.OneOf oneOf -> compared(question, oneOf.golds(), reply);
        };
    }

    private Verdict compared(Question question, List<Gold> golds, Reply reply) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (Gold gold : golds) {
            Table expected = data.run(gold.sql());
            if (gold.emptyMeansDecline() && expected.rows().isEmpty()) {
                return answered(question, true, Optional.of("this data does not hold it"), reply);
            }
            Optional<String> difference = new TableComparison(gold, expected).difference(reply.table());
            if (difference.isEmpty()) {
                return answered(question, question.mayBeAsked(), difference, reply);
            }
            differences.add(gold.name() + ": " + difference.get());
        }
        return answered(question, question.mayBeAsked(), Optional.of(String.join("\n", differences)), reply);
    }

    private static Verdict answered(Question question, boolean noneDue, Optional<String> difference, Reply reply) {
        return switch (reply.outcome()) {
            case "answered" ->
                difference.isEmpty()
                        ? verdict(question, Verdict.Outcome.RIGHT, noneDue, "", reply)
                        : verdict(
                                question,
                                Verdict.Outcome.WRONG,
                                noneDue,
                                difference.get() + "\n→ " + reply.text(),
                                reply);
            case "needs_choice" -> verdict(question, Verdict.Outcome.ASKED, noneDue, reply.text(), reply);
            case "declined" -> verdict(question, Verdict.Outcome.DECLINED, noneDue, reply.text(), reply);
            default -> verdict(question, Verdict.Outcome.FAILED, noneDue, reply.text(), reply);
        };
    }

    private static Verdict verdict(
            Question question, Verdict.Outcome outcome, boolean mustNotAnswer, String remark, Reply reply) {
        return new Verdict(question, outcome, mustNotAnswer, remark, reply);
    }

    private static Optional<String> missing(Expectation.Mentions mentions, Reply reply) {
        String text = reply.text().toLowerCase(Locale.ROOT);
        List<List<String>> unsaid = mentions.groups().stream()
                .filter(group -> group.stream().noneMatch(word -> text.contains(word.toLowerCase(Locale.ROOT))))
                .toList();
        if (!unsaid.isEmpty()) {
            return Optional.of("says none of " + unsaid + " but: " + reply.text());
        }
        return reply.followups() < mentions.followups() ? Optional.of("offers no follow-up") : Optional.empty();
    }

    private static Optional<String> otherSql(Reply reply, Optional<Reply> before) {
        String shown = before.map(Reply::sql).orElse("").strip();
        return !shown.isEmpty()
                        && (reply.sql().strip().equals(shown) || reply.text().contains(shown))
                ? Optional.empty()
                : Optional.of("not the SQL of the answer before");
    }
}
