package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Ranking;

/** What a table of two breakdowns says: its first and its last cell, in the latest step where one is time. */
record GridFindings(Cells cells) {

    List<Finding> all() {
        if (cells.table().truncated() && cells.query().ranking().isEmpty()) {
            return List.of(new Finding.Partial());
        }
        var headline = cells.headline();
        var byValue = Comparator.<Integer, BigDecimal>comparing(
                row -> cells.cell(row, headline).orElseThrow().value());
        var latest = latest();
        var rows = IntStream.range(0, cells.table().rows().size())
                .filter(row -> !cells.isOthers(row))
                .filter(row -> latest.isEmpty() || cells.subject(row).names().contains(latest.get()))
                .filter(row -> cells.cell(row, headline).isPresent())
                .boxed()
                .sorted(cells.direction() == Direction.ASCENDING ? byValue : byValue.reversed())
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Finding.Nothing());
        }
        var first = rows.getFirst();
        var last = rows.getLast();
        var leader = new Finding.Leader(
                subject(first, latest),
                latest,
                headline,
                cells.cell(first, headline).orElseThrow(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        var laggard = new Finding.Laggard(
                subject(last, latest), headline, cells.cell(last, headline).orElseThrow());
        return rows.size() == 1 || cells.isCut() ? List.of(leader) : List.of(leader, laggard);
    }

    private Subject subject(int row, Optional<Subject.Name> step) {
        var whole = cells.subject(row);
        return new Subject(
                row,
                whole.names().stream()
                        .filter(name -> step.filter(name::equals).isEmpty())
                        .toList());
    }

    /** The last step of time; none where the rows are ranked over several steps, of which each may hold the first. */
    private Optional<Subject.Name> latest() {
        var within = cells.query().ranking().map(Ranking::within).orElse(Optional.empty());
        return cells.query().breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(Columns::name)
                .filter(column -> cells.query().ranking().isEmpty()
                        || within.filter(column::equals).isPresent())
                .findFirst()
                .flatMap(column -> IntStream.range(0, cells.table().rows().size())
                        .filter(row -> !cells.isOthers(row))
                        .boxed()
                        .flatMap(row -> cells.subject(row).names().stream())
                        .filter(name -> name.column().equals(column))
                        .max(Comparator.comparing(Subject.Name::value)));
    }
}
