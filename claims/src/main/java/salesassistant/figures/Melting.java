package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a table with a column for each period into one with a row for each, so that both are read alike. */
final class Melting {

    private Melting() {}

    /** The same figures with a column of periods, where every column of figures is of a period; else the table itself. */
    static Table melted(Table table, Layout layout) {
        List<Measure> dated = layout.measures().stream()
                .filter(measure -> measure.when().moment().isPresent())
                .toList();
        List<Moment> moments = dated.stream()
                .map(measure -> measure.when().moment().orElseThrow())
                .distinct()
                .sorted()
                .toList();
        List<List<String>> names = dated.stream()
                .map(measure -> List.copyOf(measure.words()))
                .distinct()
                .toList();
        boolean complete = dated.size() == layout.measures().size() && dated.size() == moments.size() * names.size();
        if (moments.size() < 2
                || !complete
                || layout.dimensions().isEmpty()
                || layout.time().isPresent() && !isWithinAYear(layout, moments)) {
            return table;
        }
        var columns = new ArrayList<Table.Column>();
        layout.names().forEach(dimension -> columns.add(table.columns().get(dimension.column())));
        columns.add(Table.Column.of("period"));
        for (List<String> name : names) {
            Measure first = find(dated, name, moments.getFirst());
            String unit = first.scale().unit() == Unit.PERCENT
                    ? " %"
                    : " " + first.scale().currency() + scale(first);
            columns.add(Table.Column.of((name.isEmpty() ? "figure" : String.join(" ", name)) + unit.stripTrailing()));
        }
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (Moment moment : moments) {
                var cells = new ArrayList<@Nullable Object>();
                int at = row;
                layout.names().forEach(dimension -> cells.add(table.cell(at, dimension.column())));
                cells.add(layout.time()
                        .map(time -> time.moment(layout.member(at, time)).inYear(moment.year()))
                        .orElse(moment)
                        .said());
                names.forEach(name ->
                        cells.add(table.cell(at, find(dated, name, moment).column())));
                rows.add(cells);
            }
        }
        return new Table(columns, rows);
    }

    private static String scale(Measure measure) {
        double factor = measure.scale().factor();
        return factor == 1e3 ? " thousand" : factor == 1e6 ? " million" : factor == 1e9 ? " bn" : "";
    }

    /** Columns of years beside a column of months, weeks or quarters without one. */
    private static boolean isWithinAYear(Layout layout, List<Moment> moments) {
        return moments.stream().allMatch(Moment::isYear)
                && layout.time().orElseThrow().moments().values().stream().allMatch(moment -> moment.year() == 0);
    }

    private static Measure find(List<Measure> dated, List<String> name, Moment moment) {
        Optional<Measure> found = dated.stream()
                .filter(measure -> List.copyOf(measure.words()).equals(name)
                        && measure.when().moment().filter(moment::equals).isPresent())
                .findFirst();
        return Objects.requireNonNull(found.orElse(dated.getFirst()));
    }
}
