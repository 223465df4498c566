package salesassistant.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A run's score as Markdown: totals, groups, and every reply that was not good. */
final class ScoreReport {

    private final String set;
    private final List<Verdict> verdicts;
    private final Score score;

    ScoreReport(String set, List<Verdict> verdicts) {
        this.set = set;
        this.verdicts = verdicts;
        this.score = new Score(verdicts);
    }

    String summary() {
        return """
                ## %s: %d questions, %d judged

                | figure | value |
                |---|---|
                | answered right | %d |
                | answered wrong | %d |
                | asked back | %d |
                | declined | %d |
                | failed | %d |
                | answers that pass over words | %d |
                | right among those marked "answer" | %d of %d (%s) |
                | coverage | %s |
                | precision | %s (at least %s with 95 %% confidence) |
                | silent errors | %s |
                | RS(0) · RS(10) · RS(%d) | %.1f · %.1f · %.1f |

                %s""".formatted(
                        set,
                        verdicts.size(),
                        score.judged(),
                        score.count(Verdict.Outcome.RIGHT),
                        score.wrong(),
                        score.count(Verdict.Outcome.ASKED),
                        score.count(Verdict.Outcome.DECLINED),
                        score.count(Verdict.Outcome.FAILED),
                        score.passedOver(),
                        score.expectedAndRight(),
                        score.expectingAnswer(),
                        Score.percent((double) score.expectedAndRight() / Math.max(1, score.expectingAnswer())),
                        Score.percent(score.coverage()),
                        Score.percent(score.precision()),
                        Score.percent(score.precisionLowerBound()),
                        Score.percent(score.silentErrors()),
                        score.judged(),
                        100 * score.reliability(0),
                        100 * score.reliability(10),
                        100 * score.reliability(score.judged()),
                        groups());
    }

    private String groups() {
        Map<String, List<Verdict>> byGroup = verdicts.stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.question().group(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder(
                "| group | questions | good | right | wrong | asked | declined | failed | not judged |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        byGroup.forEach((group, members) -> {
            Score part = new Score(members);
            table.append("| %s | %d | %d | %d | %d | %d | %d | %d | %d |%n"
                    .formatted(
                            group,
                            members.size(),
                            members.stream().filter(Verdict::good).count(),
                            part.count(Verdict.Outcome.RIGHT),
                            part.wrong(),
                            part.count(Verdict.Outcome.ASKED),
                            part.count(Verdict.Outcome.DECLINED),
                            part.count(Verdict.Outcome.FAILED),
                            part.count(Verdict.Outcome.NOT_JUDGED)));
        });
        return table.toString();
    }

    /** Every reply that was not good, the wrong ones first. */
    String details() {
        StringBuilder text = new StringBuilder();
        for (Verdict.Outcome outcome : List.of(
                Verdict.Outcome.WRONG,
                Verdict.Outcome.FAILED,
                Verdict.Outcome.DECLINED,
                Verdict.Outcome.ASKED,
                Verdict.Outcome.NOT_JUDGED)) {
            List<Verdict> members = verdicts.stream()
                    .filter(verdict -> verdict.outcome() == outcome && !verdict.good())
                    .toList();
            if (!members.isEmpty()) {
                text.append("\n### ")
                        .append(set)
                        .append(", ")
                        .append(outcome.words())
                        .append("\n\n");
                members.forEach(verdict -> text.append(line(verdict)));
            }
        }
        verdicts.stream()
                .filter(verdict -> verdict.reply().passesOverWords())
                .forEach(verdict -> text.append("- **%s** passes over %s%n"
                        .formatted(verdict.question().id(), verdict.reply().unaccounted())));
        return text.toString();
    }

    private static String line(Verdict verdict) {
        String remark = verdict.remark().replace("\n", "\n  ");
        String cut = remark.length() > 900 ? remark.substring(0, 900) + " …" : remark;
        return "- **%s** %s%s%n  %s%n"
                .formatted(
                        verdict.question().id(),
                        verdict.question().before().isEmpty()
                                ? ""
                                : String.join(" → ", verdict.question().before()) + " → ",
                        verdict.question().text(),
                        cut);
    }

    String history(String date, String commit) {
        return String.format(
                Locale.ROOT,
                "{\"date\":\"%s\",\"commit\":\"%s\",\"set\":\"%s\",\"questions\":%d,\"judged\":%d,\"right\":%d,\"wrong\":%d,"
                        + "\"asked\":%d,\"declined\":%d,\"failed\":%d,\"passed_over\":%d,\"marked_answer\":%d,\"marked_answer_right\":%d,"
                        + "\"coverage\":%.4f,\"precision\":%.4f,\"precision_at_least\":%.4f,\"silent_errors\":%.4f,"
                        + "\"rs0\":%.4f,\"rs10\":%.4f,\"rsN\":%.4f}",
                date,
                commit,
                set,
                verdicts.size(),
                score.judged(),
                score.count(Verdict.Outcome.RIGHT),
                score.wrong(),
                score.count(Verdict.Outcome.ASKED),
                score.count(Verdict.Outcome.DECLINED),
                score.count(Verdict.Outcome.FAILED),
                score.passedOver(),
                score.expectingAnswer(),
                score.expectedAndRight(),
                score.coverage(),
                score.precision(),
                score.precisionLowerBound(),
                score.silentErrors(),
                score.reliability(0),
                score.reliability(10),
                score.reliability(score.judged()));
    }
}
