package salesassistant.app.question;

import java.util.ArrayList;
import java.util.List;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.MessageChoice;
import salesassistant.app.conversation.MessageFigure;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.conversation.Reply;
import salesassistant.app.problem.Problem;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.narration.WhyWords;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.reading.Interpretation;

/** What the end of a question says in its conversation: the same whoever asked it and wherever; without any row. */
final class Replying {

    private Replying() {}

    static Reply of(Question question, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> answered(question, answered);
            case Outcome.AnsweredByGenie answered -> byGenie(question, answered);
            case Outcome.LookedUp found -> lookedUp(found);
            case Outcome.SaidByGenie said ->
                new Reply(Basis.GENIE, null, List.of(MessagePart.plain(said.text(), List.of())), said.suggestions());
            case Outcome.Explained(var explained, var _) ->
                new Reply(
                        Basis.NONE,
                        null,
                        List.of(MessagePart.plain(explained.text(), List.of())),
                        explained.suggestions());
            case Outcome.NeedsChoice choice -> choice(choice);
            case Outcome.Declined declined ->
                new Reply(
                        Basis.NONE,
                        null,
                        List.of(MessagePart.problem(declined.reason(), declined.sentence(), declined.suggestions())),
                        declined.suggestions());
        };
    }

    /** What is said of a question that failed. */
    static Reply of(Problem problem) {
        return new Reply(
                Basis.NONE,
                null,
                List.of(MessagePart.problem(problem.code(), problem.detail(), problem.suggestions())),
                problem.suggestions());
    }

    private static Reply answered(Question question, Outcome.Answered answered) {
        var narrative = answered.narrative();
        var parts = new ArrayList<MessagePart>();
        var text = text(
                narrative.summary(),
                answered.table().columns(),
                answered.understood().language());
        parts.add(text);
        question.notes().forEach(note -> parts.add(MessagePart.plain(note, List.of())));
        answered.chart()
                .ifPresent(chart ->
                        parts.add(MessagePart.chart(question.id(), chart.type().code())));
        if (answered.table().rowCount() > 0) {
            parts.add(MessagePart.table(question.id()));
        }
        narrative.insights().stream()
                .map(insight -> MessagePart.insight(
                        ShownInsight.of(insight, answered.table().columns()).kept()))
                .forEach(parts::add);
        return new Reply(Basis.CATALOG, Confidence.ofCatalog(text.figures()), parts, narrative.followups());
    }

    private static Reply byGenie(Question question, Outcome.AnsweredByGenie answered) {
        var parts = new ArrayList<MessagePart>();
        parts.add(text(answered.summary(), answered.table().columns(), answered.language()));
        answered.caveats().forEach(caveat -> parts.add(MessagePart.plain(caveat, List.of())));
        if (answered.table().rowCount() > 0) {
            parts.add(MessagePart.table(question.id()));
        }
        return new Reply(Basis.GENIE, Confidence.ofGenie(answered.says().check()), parts, answered.suggestions());
    }

    private static Reply lookedUp(Outcome.LookedUp found) {
        var parts = new ArrayList<MessagePart>();
        for (var one : found.looked()) {
            var id = one.question().id();
            if (!one.words().isEmpty()) {
                parts.add(text(
                                found.words(one),
                                one.answered().table().columns(),
                                one.answered().understood().language())
                        .of(id));
            }
            one.question().notes().forEach(note -> parts.add(MessagePart.plain(note, List.of())));
            parts.add(MessagePart.table(id).called(one.title()));
        }
        found.definitions().forEach(text -> parts.add(MessagePart.written(text)));
        var figures = parts.stream().flatMap(part -> part.figures().stream()).toList();
        return new Reply(
                found.author() == Narrative.Author.MODEL ? Basis.MODEL : Basis.CATALOG,
                Confidence.ofCatalog(figures),
                parts,
                found.followups());
    }

    private static Reply choice(Outcome.NeedsChoice choice) {
        var choices = choice.choices().stream().map(Replying::choice).toList();
        return new Reply(
                Basis.NONE,
                null,
                List.of(MessagePart.plain(choice.ambiguous().sentence(), List.of()), MessagePart.choice(choices)),
                choices.stream().map(MessageChoice::question).toList());
    }

    private static MessageChoice choice(Interpretation.Choice choice) {
        return new MessageChoice(choice.label(), choice.sentence(), choice.question());
    }

    private static MessagePart text(List<Part> parts, List<Column> columns, Language language) {
        var text = new StringBuilder();
        var figures = new ArrayList<MessageFigure>();
        for (var part : parts) {
            if (part instanceof Part.Figure figure) {
                figures.add(new MessageFigure(
                        part.text(),
                        text.length(),
                        text.length() + part.text().length(),
                        true,
                        FigureSource.of(figure.reference(), columns),
                        FigureSource.step(figure.reference())
                                .map(step -> WhyWords.step(step, language))
                                .orElse(null)));
            }
            text.append(part.text());
        }
        return MessagePart.plain(text.toString(), figures);
    }
}
