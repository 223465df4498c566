package salesassistant.semantics.narration;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.result.ResultTable;

/** What a change is made of, as a table whose rows add up to it exactly, and as a drawing. */
public final class Contributions {

    private static final MathContext SHARE_DIGITS = new MathContext(12);
    private static final String DRIVER = "driver";
    private static final String KIND = "kind";
    private static final Label REST = new Label("Everything else", "Allt annat");
    private static final Label WHOLE = new Label("The whole change", "Hela förändringen");
    private static final Label STEPS = new Label(
            "Steps show how the parts add up to the change.", "Steg visar hur delarna summerar till förändringen.");
    private static final Map<String, Label> HEADS =
            Map.of(DRIVER, new Label("What changed", "Vad som ändrades"), KIND, new Label("Why", "Varför"));

    private final Explanation explanation;
    private final Catalog catalog;
    private final WhyWords words;

    public Contributions(Explanation explanation, Catalog catalog, Language language) {
        this.explanation = explanation;
        this.catalog = catalog;
        this.words = new WhyWords(catalog, language);
    }

    /** One row. */
    private record Row(String driver, String kind, FigureRef change, Optional<FigureRef> share) {}

    /** The parts, the largest first, and what is left; nothing where there is no change to speak of. */
    public ResultTable table() {
        var rows = explanation.size().flatMap(Size::change).map(this::rows).orElse(List.of());
        var cells = rows.stream().map(Contributions::cells).toList();
        return new ResultTable(columns(), cells, cells.size());
    }

    /** Steps from nothing to the whole change; empty where there is but one. */
    public Optional<Chart> chart(ResultTable table) {
        return table.rows().size() < 2
                ? Optional.empty()
                : Optional.of(new Chart(
                        Chart.Type.WATERFALL,
                        DRIVER,
                        List.of(table.columns().get(2).name()),
                        Optional.empty(),
                        STEPS.in(words.language())));
    }

    /** The head of a column that no query names; empty for all others. */
    public static Optional<String> head(Column column, Language language) {
        return Optional.ofNullable(HEADS.get(column.name()))
                .filter(_ -> column.figure().isEmpty() && column.dimension().isEmpty())
                .map(label -> label.in(language));
    }

    private List<Column> columns() {
        var measure = explanation.question().measure();
        var change = switch (explanation.question().figure().calculation()) {
            case Calculation.Share share -> new Calculation.ShareChange(share.whole());
            case Calculation.ShareChange shares -> shares;
            case Calculation _ -> new Calculation.Change();
        };
        return List.of(
                words(DRIVER),
                words(KIND),
                Columns.column(new Figure(measure, change), catalog),
                Columns.column(new Figure(measure, new Calculation.ShareOfChange()), catalog));
    }

    private static Column words(String name) {
        return new Column(name, Column.Kind.TEXT, Unit.NUMBER, 0, Optional.empty(), Optional.empty());
    }

    private List<Row> rows(FigureRef whole) {
        var rows = new ArrayList<>(parts(whole));
        if (rows.isEmpty()) {
            return List.of(new Row(WHOLE.in(words.language()), "", whole, share(whole, whole)));
        }
        var sum = new FigureRef.Formula(
                Operation.SUM, rows.stream().map(Row::change).toList());
        var rest = new FigureRef.Formula(Operation.DIFFERENCE, List.of(whole, sum));
        if (rest.value().signum() != 0) {
            rows.add(new Row(REST.in(words.language()), "", rest, share(rest, whole)));
        }
        return rows;
    }

    /** The causes, where they are parts of the change; else the coarsest split that is one of it. */
    private List<Row> parts(FigureRef whole) {
        var causes = Stream.concat(explanation.causes().stream(), explanation.offsetting().stream())
                .toList();
        if (!causes.isEmpty() && causes.stream().allMatch(cause -> WhyCauses.isPart(cause, Optional.of(whole)))) {
            return causes.stream().map(this::row).toList();
        }
        return explanation.splits().stream()
                .filter(split -> WhySummary.isOf(split, Optional.of(whole)))
                .min(Comparator.comparing(Split::kind))
                .map(split -> split.parts().stream()
                        .filter(part -> part.effect().value().signum() != 0)
                        .map(part -> row(part, whole))
                        .toList())
                .orElse(List.of());
    }

    private Row row(Cause cause) {
        var took = cause.effect().value().signum() < 0;
        return new Row(words.place(cause), words.kind(cause.kind(), took), cause.effect(), cause.share());
    }

    private Row row(Split.Part part, FigureRef whole) {
        var factor = part.factor() == Split.Factor.MEMBER ? "" : words.factor(part.factor());
        var share = share(part.effect(), whole);
        return part.member()
                .map(member -> new Row(words.place(List.of(member)), factor, part.effect(), share))
                .orElseGet(() -> new Row(factor, "", part.effect(), share));
    }

    private static Optional<FigureRef> share(FigureRef part, FigureRef whole) {
        return whole.value().signum() == 0
                ? Optional.empty()
                : Optional.of(new FigureRef.Formula(Operation.SHARE, List.of(part, whole)));
    }

    private static List<@Nullable Object> cells(Row row) {
        return Arrays.asList(
                row.driver(),
                row.kind(),
                row.change().value(),
                row.share().map(share -> share.value().round(SHARE_DIGITS)).orElse(null));
    }
}
