package salesassistant.app.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Chart;

/** Draws the answer on the screen otherwise, where that drawing does not mislead. */
final class Redrawing implements Skill {

    private static final String KINDS =
            "([a-zåäö -]*?(?:bars?|columns?|lines?|scatter|pie|dots|stapel|staplar|staplat|linje|linjer"
                    + "|punkt|punkter|cirkel|tårta|spridning|table|tabell))";

    private static final Phrases DRAW = Phrases.of(
            "(?:(?:can you |could you )?(?:make|show|draw|plot|turn|change|display|switch|see|give me)(?: (?:it|this|that|them|me"
                    + "|the chart|the answer|the result|these))*(?: (?:as|to|into|in|with))?|(?:as|instead))(?: an?)? "
                    + KINDS + "(?:[ -]?(?:chart|graph|diagram|plot))?(?: instead)?",
            "(?:(?:kan du )?(?:visa|rita|gör|ändra|byt)(?: (?:det|den|detta|diagrammet|svaret|resultatet|dem|om))*"
                    + "(?: (?:som|till|i|med))?|som)(?: en| ett)? " + KINDS
                    + "(?:[ -]?(?:diagram|graf))?(?: i stället| istället)?");

    private static final Map<String, Chart.Type> NAMED = Map.ofEntries(
            Map.entry("bar", Chart.Type.BAR),
            Map.entry("column", Chart.Type.BAR),
            Map.entry("stapel", Chart.Type.BAR),
            Map.entry("staplar", Chart.Type.BAR),
            Map.entry("grouped bar", Chart.Type.GROUPED_BAR),
            Map.entry("grupperade staplar", Chart.Type.GROUPED_BAR),
            Map.entry("grupperad stapel", Chart.Type.GROUPED_BAR),
            Map.entry("stacked bar", Chart.Type.STACKED_BAR),
            Map.entry("stacked column", Chart.Type.STACKED_BAR),
            Map.entry("staplat", Chart.Type.STACKED_BAR),
            Map.entry("staplade staplar", Chart.Type.STACKED_BAR),
            Map.entry("line", Chart.Type.LINE),
            Map.entry("linje", Chart.Type.LINE),
            Map.entry("linjer", Chart.Type.LINE),
            Map.entry("scatter", Chart.Type.SCATTER),
            Map.entry("dots", Chart.Type.SCATTER),
            Map.entry("punkt", Chart.Type.SCATTER),
            Map.entry("punkter", Chart.Type.SCATTER),
            Map.entry("spridning", Chart.Type.SCATTER));

    private static final Label DRAWN = new Label("Drawn as you asked.", "Ritat som du bad om.");
    private static final Label AS_TABLE = new Label("Here is the table.", "Här är tabellen.");
    private static final Label NOTHING = new Label(
            "There is no answer to draw yet. Ask a question first.",
            "Det finns inget svar att rita än. Ställ en fråga först.");
    private static final Label MISLEADING = new Label(
            "This answer cannot be drawn like that without misleading: a line needs time, a stack parts that add up, dots two"
                    + " different figures, and a pie is hard to compare. What it can be drawn as is shown.",
            "Det här svaret kan inte ritas så utan att vilseleda: en linje kräver tid, en stapling delar som summerar, punkter två"
                    + " olika mått, och en cirkel är svår att jämföra. Det visas som det kan ritas.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return DRAW.match(heard.words())
                .map(match -> draw(heard, singular(match.matcher().group(1)), match.language()));
    }

    private static String singular(String kind) {
        return kind.strip().replaceAll("(bar|column|line)s$", "$1");
    }

    private static Saying draw(Heard heard, String kind, Language language) {
        var question = heard.onScreen().get();
        var answered = Showing.byCatalog(question);
        if (question.isEmpty() || answered.isEmpty()) {
            return Saying.words(
                    NOTHING.in(language), Working.begin(heard.catalog().get(), language));
        }
        if (kind.startsWith("tab")) {
            return said(AS_TABLE, List.of(MessagePart.table(question.get().id())), answered.get(), language);
        }
        var drawn = Optional.ofNullable(NAMED.get(kind)).flatMap(type -> Drawings.as(type, answered.get()));
        return drawn.map(chart ->
                        said(DRAWN, chart(question.get(), chart), answered.get().drawn(chart), language))
                .orElseGet(() -> said(
                        MISLEADING,
                        answered.get()
                                .chart()
                                .map(chart -> chart(question.get(), chart))
                                .orElse(List.of()),
                        answered.get(),
                        language));
    }

    private static List<MessagePart> chart(Question question, Chart chart) {
        return List.of(MessagePart.chart(question.id(), chart.type().code()));
    }

    private static Saying said(Label words, List<MessagePart> parts, Outcome.Answered shown, Language language) {
        var all = new java.util.ArrayList<MessagePart>();
        all.add(MessagePart.written(words.in(language)));
        all.addAll(parts);
        return new Saying("catalog", all, shown.narrative().followups(), Optional.of(shown));
    }
}
