package salesassistant.app.chat.skill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.FigureSource;
import salesassistant.app.question.Outcome;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Rule;
import salesassistant.semantics.narration.Contributions;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.query.WordingNumbers;

/** Where a number of an answer comes from, in words: a cell by its column and row, or what was done with such cells. */
final class Origin {

    private static final int MOST_NAMED = 3;
    private static final int DIGITS = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Label SEVERAL = new Label(" (several rows)", " (flera rader)");
    private static final Label STATED = new Label("a number the catalog states", "ett tal som katalogen anger");

    private final Wording wording;
    private final Outcome.Answered answered;
    private final Language language;

    Origin(Catalog catalog, Outcome.Answered answered, Language language) {
        this.wording = new Wording(catalog, language);
        this.answered = answered;
        this.language = language;
    }

    String of(FigureRef figure) {
        return switch (figure) {
            case FigureRef.Cell cell -> cell(cell);
            case FigureRef.Stated _ -> STATED.in(language);
            case FigureRef.Formula formula -> formula(formula);
        };
    }

    private String cell(FigureRef.Cell cell) {
        return at(cell.column(), cell.statement().isEmpty() ? row(cell.row()) : "");
    }

    /** A cell of the answer's own table. */
    String of(Cells.Place cell) {
        return at(cell.column(), answered.table().rowCount() < 2 ? "" : named(cell.cells(), cell.row()));
    }

    private String at(Column column, String row) {
        return row.isEmpty() ? column(column) : column(column) + " (" + row + ")";
    }

    /**
     * One of the numbers another was made of.
     *
     * @param what where it comes from, in words
     * @param exact the number with all its digits
     * @param source its reference, the way the wire has it
     */
    record Input(String what, String exact, String source) {}

    /** What a number was made of: a formula's inputs, or of a change both values in its row. */
    List<Input> inputs(FigureRef figure) {
        return switch (figure) {
            case FigureRef.Formula formula
            when formula.inputs().size() <= MOST_NAMED ->
                formula.inputs().stream()
                        .map(input -> new Input(
                                of(input),
                                exact(input.value(), input.unit()),
                                FigureSource.of(input, answered.table().columns())))
                        .distinct()
                        .toList();
            case FigureRef.Formula _, FigureRef.Stated _ -> List.of();
            case FigureRef.Cell cell -> beside(cell);
        };
    }

    /** The number with more of its digits, where the text has rounded them away. */
    Optional<String> unrounded(FigureRef figure) {
        var value = figure.value();
        var shown = value.setScale(Math.min(Math.max(value.scale(), 0), DIGITS), RoundingMode.HALF_UP);
        var rounded = value.setScale(figure.decimals(), RoundingMode.HALF_UP);
        return value.abs().compareTo(THOUSAND) < 0 && rounded.compareTo(shown) == 0
                ? Optional.empty()
                : Optional.of(exact(shown, figure.unit()));
    }

    private List<Input> beside(FigureRef.Cell cell) {
        var figure = cell.column().figure();
        boolean changed = figure.map(Figure::calculation)
                .filter(one -> one instanceof Calculation.Change || one instanceof Calculation.ChangePercent)
                .isPresent();
        var table = answered.table();
        if (!changed
                || !cell.statement().isEmpty()
                || cell.row() >= table.rows().size()) {
            return List.of();
        }
        var measure = figure.orElseThrow().measure();
        return table.columns().stream()
                .filter(column -> column.figure()
                        .filter(other -> other.measure().equals(measure)
                                && (other.calculation() instanceof Calculation.Value
                                        || other.calculation() instanceof Calculation.BaseValue))
                        .isPresent())
                .flatMap(column ->
                        table.rows().get(cell.row()).get(table.columns().indexOf(column)) instanceof BigDecimal value
                                ? Stream.of(new Input(
                                        column(column),
                                        exact(value, column.unit()),
                                        "r" + cell.row() + "c" + table.columns().indexOf(column)))
                                : Stream.of())
                .toList();
    }

    private String exact(BigDecimal value, Unit unit) {
        return new WordingNumbers(language).exact(value, unit, Optional.empty());
    }

    private String column(Column column) {
        return Contributions.head(column, language)
                .orElseGet(() -> wording.column(column, answered.understood().query()));
    }

    /** What the row is about; a single row needs no name. */
    private String row(int row) {
        var table = answered.table();
        if (table.rows().size() < 2 || row >= table.rows().size()) {
            return "";
        }
        return named(table.rows().get(row), row);
    }

    private String named(List<@Nullable Object> cells, int row) {
        var columns = answered.table().columns();
        var names = columns.stream()
                .filter(column -> column.dimension().isPresent())
                .map(column -> cells.get(columns.indexOf(column)))
                .map(Objects::toString)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? new Label("row ", "rad ").in(language) + (row + 1) : names;
    }

    private String formula(FigureRef.Formula formula) {
        var inputs = formula.inputs();
        return how(formula)
                .in(language)
                .replace("{all}", all(inputs))
                .replace("{first}", of(inputs.getFirst()))
                .replace("{last}", of(inputs.getLast()));
    }

    private static Label how(FigureRef.Formula formula) {
        return formula.operation() instanceof Operation operation ? how(operation) : how(formula.operation());
    }

    private static Label how(Operation operation) {
        return switch (operation) {
            case SUM -> new Label("the sum of {all}", "summan av {all}");
            case AVERAGE -> new Label("the average of {all}", "medelvärdet av {all}");
            case COUNT -> new Label("how many there are of {all}", "hur många det finns av {all}");
            case DIFFERENCE -> new Label("{first} minus {last}", "{first} minus {last}");
            case SHARE -> new Label("{first} as a share of {last}", "{first} som andel av {last}");
            case CHANGE_PERCENT ->
                new Label(
                        "the change in per cent to {first} from {last}",
                        "förändringen i procent till {first} från {last}");
        };
    }

    /** Other rules keep their types to themselves; they are known by the names that references are written with. */
    private static Label how(Rule rule) {
        return switch (rule.toString()) {
            case "EXPECTED" -> new Label("what the weeks before let expect", "vad veckorna före låter vänta");
            case "EXPECTED_LOW" ->
                new Label("the least that the weeks before let expect", "det minsta som veckorna före låter vänta");
            case "EXPECTED_HIGH" ->
                new Label("the most that the weeks before let expect", "det mesta som veckorna före låter vänta");
            case "HERFINDAHL" ->
                new Label(
                        "how concentrated {all} is: the shares, squared and added up",
                        "hur koncentrerat {all} är: andelarna, kvadrerade och summerade");
            case "NEGATED" -> new Label("{first} with the other sign", "{first} med omvänt tecken");
            case "TAX_EFFECT" ->
                new Label("what the changed tax did to {first}", "vad den ändrade skatten gjorde med {first}");
            case "TAX_STEP" ->
                new Label(
                        "by how much the changed tax alone moves prices",
                        "hur mycket den ändrade skatten ensam flyttar priserna");
            default ->
                new Label(
                        "a part of an exact decomposition of {all} before and now",
                        "en del av en exakt uppdelning av {all} före och nu");
        };
    }

    private String all(List<FigureRef> inputs) {
        var columns = inputs.stream().map(this::columns).distinct().toList();
        return inputs.size() <= MOST_NAMED
                ? inputs.stream().map(this::of).collect(Collectors.joining(", "))
                : String.join(", ", columns) + SEVERAL.in(language);
    }

    private String columns(FigureRef figure) {
        return switch (figure) {
            case FigureRef.Cell cell -> column(cell.column());
            case FigureRef.Stated _ -> STATED.in(language);
            case FigureRef.Formula formula ->
                formula.inputs().stream().map(this::columns).distinct().collect(Collectors.joining(", "));
        };
    }
}
