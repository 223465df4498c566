package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each figure, "Sales (tkr) | 41872", "Share (%) | 22.4", turned into one with a column for each. What
 * the columns say of time or kind ("last year", "change %") goes to the figures' names; periods and names become rows.
 */
record KeyFigures(Table given, Table table, List<Integer> values) {

    private static final int FEWEST = 2;
    private static final int MOST = 60;
    private static final Set<String> UNITS = Set.of("unit", "enhet", "units", "enheter");

    /** The table turned, where its rows are figures. */
    static Optional<KeyFigures> of(Table given, Layout layout) {
        List<Integer> values =
                values(given, layout.measures().stream().map(Measure::column).toList());
        boolean one = layout.dimensions().stream()
                        .filter(dimension -> dimension.column() == 0 && !dimension.isTime())
                        .count()
                == 1;
        int rows = given.rows().size();
        if (!one
                || values.isEmpty()
                || rows < FEWEST
                || rows > MOST
                || !layout.totals().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = IntStream.range(0, rows)
                .mapToObj(row -> name(given, row, values))
                .toList();
        return areFigures(given, names) ? Optional.of(turned(given, names, values)) : Optional.empty();
    }

    /** Of periods with how they differ behind them, the periods: the rest follows from them. */
    private static List<Integer> values(Table given, List<Integer> figures) {
        Map<Boolean, List<Integer>> dated = figures.stream()
                .collect(Collectors.partitioningBy(column ->
                        Moment.parse(given.columns().get(column).name()).isPresent()));
        List<Integer> periods = dated.getOrDefault(true, List.of());
        boolean differ = dated.getOrDefault(false, List.of()).stream()
                .map(column -> Token.words(given.columns().get(column).words()))
                .allMatch(words -> words.stream().allMatch(ColumnWords::isAny));
        return periods.size() > 1 && differ ? periods : figures;
    }

    /** The name of a row's figure, with the unit another column says. */
    private static String name(Table given, int row, List<Integer> values) {
        String name = String.valueOf(given.cell(row, 0));
        return IntStream.range(1, given.columns().size())
                .filter(column -> !values.contains(column)
                        && UNITS.contains(given.columns().get(column).name().toLowerCase(Locale.ROOT)))
                .mapToObj(column -> name + " (" + given.cell(row, column) + ")")
                .findFirst()
                .orElse(name);
    }

    /** Its column is called so, or the rows are of several kinds and units, all of them words for figures. */
    private static boolean areFigures(Table given, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            return false;
        }
        List<String> header = Token.words(given.columns().getFirst().words());
        long meaning = names.stream().filter(KeyFigures::meansFigures).count();
        boolean called = header.stream().anyMatch(Words.FIGURES::has);
        long units = names.stream().map(KeyFigures::unit).distinct().count();
        return called ? meaning * 2 >= names.size() : meaning == names.size() && units > 1;
    }

    private static boolean meansFigures(String name) {
        return Token.words(name).stream()
                .anyMatch(word -> !Lexicon.known().concepts(word).isEmpty());
    }

    private static String unit(String name) {
        return Token.words(name).stream()
                .filter(word -> ColumnWords.PERCENT.contains(word)
                        || ColumnWords.POINTS.contains(word)
                        || Amounts.currency(word).isPresent()
                        || Set.of("tkr", "mkr", "st").contains(word))
                .findFirst()
                .orElse("");
    }

    private static KeyFigures turned(Table given, List<String> names, List<Integer> values) {
        List<String> heads = values.stream()
                .map(column -> given.columns().get(column).name())
                .toList();
        boolean qualities = heads.size() == 1 || heads.stream().allMatch(KeyFigures::isQuality);
        return new KeyFigures(
                given, qualities ? flat(given, names, values) : apart(given, names, values, heads), values);
    }

    /** "Last year", "change %", "budget": not of whom the figure is but of what kind. */
    private static boolean isQuality(String head) {
        return Moment.parse(head).isEmpty()
                && Token.words(head).stream()
                        .anyMatch(word -> ColumnWords.isAny(word)
                                || Words.FIGURES.has(word)
                                || Lexicon.known().concepts(word).contains("BUDGET"));
    }

    private static Table flat(Table given, List<String> names, List<Integer> values) {
        var columns = new ArrayList<Table.Column>();
        var cells = new ArrayList<@Nullable Object>();
        for (int row = 0; row < names.size(); row++) {
            for (int column : values) {
                String head = given.columns().get(column).name();
                boolean plain = values.size() == 1 || Token.words(head).stream().anyMatch(Words.FIGURES::has);
                columns.add(Table.Column.of(names.get(row) + (plain ? "" : " " + head)));
                cells.add(given.cell(row, column));
            }
        }
        return new Table(columns, List.of(cells));
    }

    private static Table apart(Table given, List<String> names, List<Integer> values, List<String> heads) {
        boolean periods = heads.stream().allMatch(head -> Moment.parse(head).isPresent());
        var columns = Stream.concat(Stream.of(periods ? "period" : "brand retailer"), names.stream())
                .map(Table.Column::of)
                .toList();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < values.size(); i++) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(heads.get(i));
            for (int row = 0; row < names.size(); row++) {
                cells.add(given.cell(row, values.get(i)));
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }

    /** A claim with its figure found in the table that was given. */
    Claim in(Claim claim) {
        return new Claim(
                claim.text(),
                claim.from(),
                claim.to(),
                claim.verdict(),
                claim.why(),
                claim.source().map(this::given));
    }

    private Source given(Source source) {
        List<String> columns = table.columns().stream().map(Table.Column::name).toList();
        int at = columns.indexOf(source.column());
        boolean flat = table.rows().size() == 1;
        int row = flat ? at / values.size() : at - 1;
        int value = flat
                ? at % values.size()
                : source.rows().isEmpty() ? 0 : source.rows().getFirst();
        return at < 0
                ? source
                : new Source(given.columns().get(values.get(value)).name(), List.of(row), source.formula());
    }
}
