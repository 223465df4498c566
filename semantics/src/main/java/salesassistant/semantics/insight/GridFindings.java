package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;

/** What a table of two breakdowns says: its highest and its lowest cell, in the latest step where one is time. */
record GridFindings(Cells cells) {

    List<Finding> all() {
        var headline = cells.headline();
        var rows = rows().stream()
                .filter(row -> cells.cell(row, headline).isPresent())
                .sorted(Comparator.<Integer, BigDecimal>comparing(
                                row -> cells.cell(row, headline).orElseThrow().value())
                        .reversed())
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Finding.Nothing());
        }
        var first = rows.getFirst();
        var last = rows.getLast();
        var leader = new Finding.Leader(
                cells.subject(first), headline, cells.cell(first, headline).orElseThrow(), Optional.empty(), List.of());
        var laggard = new Finding.Laggard(
                cells.subject(last), headline, cells.cell(last, headline).orElseThrow());
        return rows.size() == 1 ? List.of(leader) : List.of(leader, laggard);
    }

    private List<Integer> rows() {
        var time = cells.query().breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .findFirst();
        var all = IntStream.range(0, cells.table().rows().size())
                .filter(row -> !cells.isOthers(row))
                .boxed()
                .toList();
        if (time.isEmpty()) {
            return all;
        }
        var column = Columns.name(time.get());
        var latest = all.stream().map(row -> step(row, column)).max(Comparator.naturalOrder());
        return all.stream()
                .filter(row -> latest.filter(step(row, column)::equals).isPresent())
                .toList();
    }

    private String step(int row, String column) {
        return cells.subject(row).names().stream()
                .filter(name -> name.column().equals(column))
                .map(Subject.Name::value)
                .findFirst()
                .orElse("");
    }
}
