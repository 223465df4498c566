package salesassistant.app.chat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Chart;

/** Draws the answer on the screen otherwise, where that drawing does not mislead. */
final class Redrawing implements Skill {

    private static final int HOW = 1;
    private static final int BAR = 2;
    private static final int OTHER = 3;

    private static final String BARS =
            "(?:(grouped|clustered|stacked|horizontal|vertical|grupperade?|grupperat|staplade?|staplat|liggande|stående)[ -])?"
                    + "(bars?|columns?|stapel|staplar)";

    /** Closed, as everything else that begins with "show" is a question. */
    private static final String KINDS = "(?:the |simple |plain |enkel |enkelt )?(?:" + BARS
            + "|(lines?|linjer?|scatter|pie|dots?|staplat|punkter|punkt|cirkel|tårta|tårt|spridnings?|table|tabellen|tabell))";

    private static final Phrases DRAW = Phrases.of(
            "(?:(?:can you |could you )?(?:make|show|draw|plot|turn|change|display|switch|see|give me)(?: (?:it|this|that|them|me"
                    + "|the chart|the answer|the result|these))*(?: (?:as|to|into|in|with))?|(?:as|instead))(?: an?)? "
                    + KINDS + "(?:[ -]?(?:chart|graph|diagram|plot))?(?: instead)?",
            "(?:(?:kan du )?(?:visa|rita|gör|ändra|byt)(?: (?:det|den|detta|diagrammet|svaret|resultatet|dem|om))*"
                    + "(?: (?:som|till|i|med))?|som)(?: en| ett)? " + KINDS
                    + "(?:[ -]?(?:diagram|graf))?(?: i stället| istället)?");

    private static final Map<String, Chart.Type> NAMED = Map.ofEntries(
            Map.entry("staplat", Chart.Type.STACKED_BAR),
            Map.entry("line", Chart.Type.LINE),
            Map.entry("lines", Chart.Type.LINE),
            Map.entry("linje", Chart.Type.LINE),
            Map.entry("linjer", Chart.Type.LINE),
            Map.entry("scatter", Chart.Type.SCATTER),
            Map.entry("dot", Chart.Type.SCATTER),
            Map.entry("dots", Chart.Type.SCATTER),
            Map.entry("punkt", Chart.Type.SCATTER),
            Map.entry("punkter", Chart.Type.SCATTER),
            Map.entry("spridning", Chart.Type.SCATTER),
            Map.entry("spridnings", Chart.Type.SCATTER));

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
        return DRAW.match(heard.words()).map(match -> draw(heard, match.matcher(), match.language()));
    }

    /** What was named; nothing where it is no drawing of ours. */
    private static Optional<Chart.Type> type(Matcher named) {
        if (named.group(BAR) == null) {
            return Optional.ofNullable(NAMED.get(named.group(OTHER)));
        }
        var how = Objects.requireNonNullElse(named.group(HOW), "");
        if (how.startsWith("gr") || how.startsWith("clus")) {
            return Optional.of(Chart.Type.GROUPED_BAR);
        }
        return Optional.of(how.startsWith("sta") ? Chart.Type.STACKED_BAR : Chart.Type.BAR);
    }

    private static Saying draw(Heard heard, Matcher named, Language language) {
        var question = heard.onScreen().get();
        var answered = Showing.byCatalog(question);
        if (question.isEmpty() || answered.isEmpty()) {
            return Saying.words(
                    NOTHING.in(language), Working.begin(heard.catalog().get(), language));
        }
        if (Objects.requireNonNullElse(named.group(OTHER), "").startsWith("tab")) {
            return said(AS_TABLE, List.of(MessagePart.table(question.get().id())), answered.get(), language);
        }
        var drawn = type(named).flatMap(type -> Drawings.as(type, answered.get()));
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
