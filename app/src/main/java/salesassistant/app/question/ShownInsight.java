package salesassistant.app.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.conversation.MessageFigure;
import salesassistant.app.conversation.MessageInsight;
import salesassistant.semantics.insight.Tenor;
import salesassistant.semantics.narration.InsightText;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Column;

/**
 * What stands out, the way the wire has it.
 *
 * @param size how much it matters, from 0 to 1
 * @param certainty how sure it is that it is more than chance, from 0 to 1
 * @param direction whether it is good news
 * @param question what to ask next; null where nothing works
 */
public record ShownInsight(
        @JsonProperty("kind")
        @Schema(
                allowableValues = {
                    "leader",
                    "laggard",
                    "change",
                    "contribution",
                    "concentration",
                    "record",
                    "streak",
                    "trend_change",
                    "level_shift",
                    "anomaly"
                })
        String kind,

        @JsonProperty("text") String text,
        @JsonProperty("figures") List<TextFigure> figures,
        @JsonProperty("size") double size,
        @JsonProperty("certainty") double certainty,

        @JsonProperty("direction") @Schema(allowableValues = {"good", "bad", "neutral"})
        String direction,

        @JsonProperty("question") @Nullable String question) {

    /**
     * A figure in a text.
     *
     * @param from where it begins, in UTF-16 units
     * @param to where it ends
     * @param source the cell it was taken from, or the formula it was computed by
     */
    public record TextFigure(
            @JsonProperty("text") String text,
            @JsonProperty("from") int from,
            @JsonProperty("to") int to,
            @JsonProperty("source") String source) {

        private MessageFigure kept() {
            return new MessageFigure(text, from, to, true, source);
        }
    }

    /** The insight as it is sent, its figures bound to a table of these columns. */
    public static ShownInsight of(InsightText insight, List<Column> columns) {
        @Nullable
        String question =
                insight.next().isEmpty() ? null : insight.next().getFirst().question();
        return new ShownInsight(
                insight.insight().kind(),
                insight.text(),
                figures(insight.parts(), columns),
                rounded(insight.insight().size()),
                rounded(insight.insight().certainty()),
                direction(insight.insight().tenor()),
                question);
    }

    /** The same as a conversation keeps it. */
    public MessageInsight kept() {
        return new MessageInsight(
                kind, text, figures.stream().map(TextFigure::kept).toList(), direction, question);
    }

    /** The figures of a text made of these parts. */
    public static List<TextFigure> figures(List<Part> parts, List<Column> columns) {
        var figures = new ArrayList<TextFigure>();
        var at = 0;
        for (var part : parts) {
            var end = at + part.text().length();
            if (part instanceof Part.Figure figure) {
                figures.add(new TextFigure(part.text(), at, end, FigureSource.of(figure.reference(), columns)));
            }
            at = end;
        }
        return figures;
    }

    private static String direction(Tenor tenor) {
        return switch (tenor) {
            case FAVOURABLE -> "good";
            case UNFAVOURABLE -> "bad";
            case NEUTRAL -> "neutral";
        };
    }

    private static double rounded(double part) {
        return Math.round(part * 1000) / 1000.0;
    }
}
