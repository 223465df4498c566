package salesassistant.app.question.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.app.question.FigureSource;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.narration.Caveat;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.reading.Interpretation.Understood;

/** Writes an outcome the way the wire has it. */
class Answers {

    static final String CATALOG = "catalog";
    static final String GENIE = "genie";
    static final String COMPUTED = "computed";

    private Answers() {}

    static Answer of(Question question, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered(question, answered);
            case Outcome.AnsweredByGenie answered -> byGenie(question, answered);
            case Outcome.SaidByGenie said -> said(question, said);
            case Outcome.LookedUp found -> LookedUpAnswer.of(question, found);
            case Outcome.Explained explained ->
                InWords.of(question, outcome)
                        .saying(
                                explained.explained().text(),
                                explained.explained().suggestions())
                        .answer();
            case Outcome.NeedsChoice choice ->
                InWords.of(question, outcome)
                        .saying(choice.ambiguous().sentence(), List.of())
                        .choices(choice.choices().stream()
                                .map(one -> new Choice(one.label(), one.sentence(), one.question()))
                                .toList())
                        .answer();
            case Outcome.Declined declined ->
                InWords.of(question, outcome)
                        .saying(declined.sentence(), declined.suggestions())
                        .knowing(declined.caveats())
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
                CATALOG,
                answered.statement().shown(),
                Tables.results(question, Optional.of(answered.understood()), answered.table()),
                interpretation(question, answered.understood()),
                chart(question, answered).orElse(null),
                narrative.text(),
                narrative.summary().stream()
                        .map(part -> part(part, answered.table().columns()))
                        .toList(),
                ShownInsight.figures(narrative.summary(), answered.table().columns()),
                narrative.author().name().toLowerCase(Locale.ROOT),
                question.modelSaw().code(),
                narrative.caveats().stream().map(Caveat::text).toList(),
                figures(narrative.caveats()),
                answered.filtersUsed(),
                narrative.followups(),
                narrative.insights().stream()
                        .map(insight ->
                                ShownInsight.of(insight, answered.table().columns()))
                        .toList(),
                List.of(),
                null,
                answered.why()
                        .map(reasons -> WhyAnswers.of(question, answered.understood(), reasons))
                        .orElse(null),
                question.offersGenie(),
                null,
                answered.made().whole().toMillis(),
                answered.made().cached());
    }

    /** As its reader wants it drawn, where that does not mislead. */
    static Optional<ChartSpec> chart(Question question, Outcome.Answered answered) {
        return question.drawing(answered).map(chart -> ChartSpec.of(chart, question.drawings(answered)));
    }

    private static SummaryPart part(Part part, List<Column> columns) {
        return switch (part) {
            case Part.Text _, Part.Name _ -> new SummaryPart(part.text(), "text", null);
            case Part.Figure figure ->
                new SummaryPart(part.text(), "figure", FigureSource.of(figure.reference(), columns));
        };
    }

    /** The figures of each of the caveats. */
    static List<List<ShownInsight.TextFigure>> figures(List<Caveat> caveats) {
        return caveats.stream()
                .map(caveat -> ShownInsight.figures(caveat.parts(), List.of()))
                .toList();
    }

    /** That caveats of somebody else have no figures of ours. */
    static List<List<ShownInsight.TextFigure>> none(List<String> caveats) {
        return caveats.stream().map(_ -> List.<ShownInsight.TextFigure>of()).toList();
    }

    private static Answer byGenie(Question question, Outcome.AnsweredByGenie answered) {
        return new Answer(
                question.id(),
                question.conversation().id(),
                answered.name(),
                GENIE,
                answered.statement().shown(),
                Tables.results(question, Optional.empty(), answered.table()),
                null,
                null,
                answered.summary().stream().map(Part::text).collect(Collectors.joining()),
                answered.summary().stream()
                        .map(part -> new SummaryPart(part.text(), "text", null))
                        .toList(),
                List.of(),
                COMPUTED,
                question.modelSaw().code(),
                answered.caveats(),
                none(answered.caveats()),
                List.of(),
                answered.suggestions(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                GenieAnswer.of(answered.says()),
                answered.made().whole().toMillis(),
                answered.made().cached());
    }

    private static Answer said(Question question, Outcome.SaidByGenie said) {
        var words = InWords.of(question, said)
                .saying(said.text(), said.suggestions())
                .knowing(said.caveats())
                .from(said.says());
        return switch (said.ending()) {
            case WORDS -> words.answer();
            case ASKS_BACK ->
                words.choices(said.suggestions().stream()
                                .map(suggestion -> new Choice(suggestion, suggestion, suggestion))
                                .toList())
                        .answer();
            case NOT_RUN ->
                words.declined(new Declined("sql_not_run", List.of(), said.suggestions()))
                        .answer();
        };
    }
}
