package salesassistant.app.question.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.app.question.FigureSource;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.narration.Caveat;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;

/** Writes several answers that were looked up for one message as the one they make together; each has its own besides. */
final class LookedUpAnswer {

    private static final String MODEL = "model";
    private static final String BETWEEN = "\n\n";

    private LookedUpAnswer() {}

    static Answer of(Question question, Outcome.LookedUp found) {
        var parts = parts(found);
        var caveats = caveats(found);
        var model = found.author() == Narrative.Author.MODEL;
        return new Answer(
                question.id(),
                question.conversation().id(),
                found.name(),
                model ? MODEL : Answers.CATALOG,
                null,
                null,
                null,
                null,
                parts.stream().map(SummaryPart::text).collect(Collectors.joining()),
                parts,
                figures(parts),
                model ? MODEL : Answers.COMPUTED,
                question.modelSaw().code(),
                caveats.stream().map(Caveat::text).toList(),
                Answers.figures(caveats),
                filtersUsed(found),
                found.followups(),
                List.of(),
                List.of(),
                null,
                null,
                question.offersGenie(),
                null,
                found.made().whole().toMillis(),
                found.made().cached());
    }

    private static List<Caveat> caveats(Outcome.LookedUp found) {
        return found.looked().stream()
                .flatMap(one -> one.answered().narrative().caveats().stream())
                .distinct()
                .toList();
    }

    private static List<String> filtersUsed(Outcome.LookedUp found) {
        return found.looked().stream()
                .flatMap(one -> one.answered().filtersUsed().stream())
                .distinct()
                .toList();
    }

    private static List<SummaryPart> parts(Outcome.LookedUp found) {
        var parts = new ArrayList<SummaryPart>();
        for (var one : found.told()) {
            begin(parts);
            found.words(one).forEach(part -> parts.add(of(one, part)));
        }
        for (var definition : found.definitions()) {
            begin(parts);
            parts.add(words(unmarked(definition)));
        }
        return parts;
    }

    /** The source of a figure begins with the answer it is from. */
    private static SummaryPart of(Looked one, Part part) {
        return part instanceof Part.Figure figure
                ? new SummaryPart(
                        part.text(),
                        "figure",
                        one.question().id() + "/"
                                + FigureSource.of(
                                        figure.reference(),
                                        one.answered().table().columns()))
                : words(part.text());
    }

    private static SummaryPart words(String text) {
        return new SummaryPart(text, "text", null);
    }

    /** What is written in Markdown, as it reads: a summary is shown as it stands. */
    private static String unmarked(String markdown) {
        return markdown.replace("**", "").replaceAll("\\\\(?=\\p{Punct})", "");
    }

    private static void begin(List<SummaryPart> parts) {
        if (!parts.isEmpty()) {
            parts.add(words(BETWEEN));
        }
    }

    private static List<ShownInsight.TextFigure> figures(List<SummaryPart> parts) {
        var figures = new ArrayList<ShownInsight.TextFigure>();
        var at = 0;
        for (var part : parts) {
            var end = at + part.text().length();
            var source = part.ref();
            if (source != null) {
                figures.add(new ShownInsight.TextFigure(part.text(), at, end, source));
            }
            at = end;
        }
        return figures;
    }
}
