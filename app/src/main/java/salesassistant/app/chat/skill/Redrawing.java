package salesassistant.app.chat.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import salesassistant.app.conversation.Basis;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.question.Drawing;
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

    private static final List<Chart.Type> ANY_BARS =
            List.of(Chart.Type.BAR, Chart.Type.GROUPED_BAR, Chart.Type.STACKED_BAR);

    private static final String BARS =
            "(?:(grouped|clustered|stacked|horizontal|vertical|grupperade?|grupperat|staplade?|staplat|liggande|stående)[ -])?"
                    + "(bars?|columns?|stapel|staplar)";

    /** Closed, as everything else that begins with "show" is a question. */
    private static final String KINDS = "(?:the |simple |plain |enkel |enkelt )?(?:" + BARS
            + "|(lines?|linjer?|scatter|pie|dots?|staplat|punkter|punkt|cirkel|tårta|tårt|spridnings?|heat ?map|värmekartan?"
            + "|waterfall|vattenfalls?|table|tabellen|tabell))";

    private static final Phrases DRAW = Phrases.of(
            "(?:(?:can you |could you )?(?:make|show|draw|plot|turn|change|display|switch|see|give me)(?: (?:it|this|that|them|me"
                    + "|the chart|the answer|the result|these))*(?: (?:as|to|into|in|with))?|(?:as|instead))(?: an?)? "
                    + KINDS + "(?:[ -]?(?:chart|graph|diagram|plot))?(?: instead)?",
            "(?:(?:kan du )?(?:visa|rita|gör|ändra|byt)(?: (?:det|den|detta|diagrammet|svaret|resultatet|dem|om))*"
                    + "(?: (?:som|till|i|med))?|som)(?: en| ett)? " + KINDS
                    + "(?:[ -]?(?:diagram|graf))?(?: i stället| istället)?");

    private static final Map<String, Chart.Type> NAMED = Map.ofEntries(
            Map.entry("staplat", Chart.Type.STACKED_BAR),
            Map.entry("heatmap", Chart.Type.HEATMAP),
            Map.entry("heat map", Chart.Type.HEATMAP),
            Map.entry("värmekarta", Chart.Type.HEATMAP),
            Map.entry("värmekartan", Chart.Type.HEATMAP),
            Map.entry("waterfall", Chart.Type.WATERFALL),
            Map.entry("vattenfall", Chart.Type.WATERFALL),
            Map.entry("vattenfalls", Chart.Type.WATERFALL),
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

    private final Drawing drawing;

    Redrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public Optional<Saying> hear(Heard heard) {
        return DRAW.match(heard.words()).map(match -> draw(heard, match.matcher(), match.language()));
    }

    /** What was named, the plainest first; nothing where it is no drawing of ours. */
    private static List<Chart.Type> ways(Matcher named) {
        if (named.group(BAR) == null) {
            return Optional.ofNullable(NAMED.get(named.group(OTHER))).stream().toList();
        }
        var how = Objects.requireNonNullElse(named.group(HOW), "");
        if (how.startsWith("gr") || how.startsWith("clus")) {
            return List.of(Chart.Type.GROUPED_BAR);
        }
        return how.startsWith("sta") ? List.of(Chart.Type.STACKED_BAR) : ANY_BARS;
    }

    private Saying draw(Heard heard, Matcher named, Language language) {
        var question = heard.onScreen().get().map(OnScreen::single);
        var answered = OnScreen.byCatalog(question);
        if (question.isEmpty() || answered.isEmpty()) {
            return Saying.words(
                    NOTHING.in(language), WorkingQuestions.begin(heard.catalog().get(), language));
        }
        var shown = question.get();
        if (Objects.requireNonNullElse(named.group(OTHER), "").startsWith("tab")) {
            return said(AS_TABLE.in(language), List.of(MessagePart.table(shown.id())), shown, answered.get());
        }
        var drawn = drawing.draw(shown, answered.get(), ways(named));
        var words = drawn.isPresent() ? DRAWN : MISLEADING;
        return said(words.in(language), chart(shown, drawn.orElse(answered.get())), shown, answered.get());
    }

    private static List<MessagePart> chart(Question question, Outcome.Answered answered) {
        return question
                .drawing(answered)
                .map(chart -> MessagePart.chart(question.id(), chart.type().code()))
                .stream()
                .toList();
    }

    private static Saying said(String words, List<MessagePart> parts, Question shown, Outcome.Answered answered) {
        var all = new ArrayList<MessagePart>();
        all.add(MessagePart.written(words));
        all.addAll(parts);
        return new Saying(Basis.CATALOG, all, answered.narrative().followups(), Optional.of(shown));
    }
}
