package salesassistant.app.question.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.Made;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.reading.Interpretation.Understood;

/** Writes an outcome the way the wire has it. */
class Answers {

    private static final String SOURCE = "catalog";

    private Answers() {}

    static Answer of(Question question, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered(question, answered);
            case Outcome.Explained explained ->
                inWords(question, outcome)
                        .saying(
                                explained.explained().text(),
                                explained.explained().suggestions())
                        .answer();
            case Outcome.NeedsChoice choice ->
                inWords(question, outcome)
                        .saying(choice.ambiguous().sentence(), List.of())
                        .choices(choice.choices().stream()
                                .map(one -> new Choice(one.label(), one.sentence(), one.question()))
                                .toList())
                        .answer();
            case Outcome.Declined declined ->
                inWords(question, outcome)
                        .saying(declined.sentence(), declined.suggestions())
                        .declined(new Declined(declined.reason(), declined.words(), declined.suggestions()))
                        .answer();
        };
    }

    static Interpretation interpretation(Question question, Understood understood) {
        return Interpretation.of(understood, question.catalog().span().lastWeekEnd());
    }

    private static Answer answered(Question question, Outcome.Answered answered) {
        var narrative = answered.narrative();
        return new Answer(
                question.id(),
                question.conversation().id(),
                answered.name(),
                SOURCE,
                answered.statement().shown(),
                Tables.results(question, answered.understood(), answered.table()),
                interpretation(question, answered.understood()),
                answered.chart().map(Answers::chart).orElse(null),
                narrative.text(),
                narrative.summary().stream()
                        .map(part -> part(part, answered.table().columns()))
                        .toList(),
                narrative.caveats(),
                narrative.followups(),
                List.of(),
                null,
                false,
                null,
                answered.made().whole().toMillis(),
                answered.made().cached());
    }

    private static ChartSpec chart(Chart chart) {
        return new ChartSpec(
                chart.type().code(), chart.x(), chart.y(), chart.series().orElse(null), chart.reason());
    }

    private static SummaryPart part(Part part, List<Column> columns) {
        return switch (part) {
            case Part.Text _, Part.Name _ -> new SummaryPart(part.text(), "text", null);
            case Part.Figure figure -> new SummaryPart(part.text(), "figure", reference(figure.reference(), columns));
        };
    }

    /** A cell by row and column, such as {@code r0c1}; a formula as it was computed. */
    private static String reference(FigureRef figure, List<Column> columns) {
        return figure instanceof FigureRef.Cell cell
                ? "r" + cell.row() + "c" + columns.indexOf(cell.column())
                : figure.origin();
    }

    private static InWords inWords(Question question, Outcome outcome) {
        return new InWords(
                question.id(),
                question.conversation().id(),
                outcome.name(),
                outcome.made(),
                "",
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** An answer without a table. */
    private record InWords(
            UUID queryId,
            UUID conversationId,
            String outcome,
            Made made,
            String text,
            List<String> followups,
            List<Choice> choices,
            Optional<Declined> declined) {

        InWords saying(String newText, List<String> newFollowups) {
            return new InWords(queryId, conversationId, outcome, made, newText, newFollowups, choices, declined);
        }

        InWords choices(List<Choice> newChoices) {
            return new InWords(
                    queryId,
                    conversationId,
                    outcome,
                    made,
                    text,
                    newChoices.stream().map(Choice::question).toList(),
                    newChoices,
                    declined);
        }

        InWords declined(Declined why) {
            return new InWords(queryId, conversationId, outcome, made, text, followups, choices, Optional.of(why));
        }

        Answer answer() {
            @Nullable Declined why = declined.orElse(null);
            return new Answer(
                    queryId,
                    conversationId,
                    outcome,
                    SOURCE,
                    null,
                    null,
                    null,
                    null,
                    text,
                    List.of(new SummaryPart(text, "text", null)),
                    List.of(),
                    followups,
                    choices,
                    why,
                    false,
                    null,
                    made.whole().toMillis(),
                    made.cached());
        }
    }
}
