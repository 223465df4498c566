package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table as the checker reads it: its dimensions, its measures, the rows of members and those of totals. */
record Layout(
        Table table,
        List<Dimension> dimensions,
        List<Measure> measures,
        List<Integer> rows,
        List<Integer> totals,
        Set<Integer> superseded,
        RowIndex index) {

    private static final int MOST_COLUMNS = 60;
    private static final int MOST_CELLS = 30_000;

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** A table is read once: to compare two would mean to compare all their cells. */
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    static Layout of(Table table) {
        var dimensions = new ArrayList<Dimension>();
        var measures = new ArrayList<Measure>();
        for (int column = 0; column < table.columns().size(); column++) {
            var profile = ColumnProfile.of(table, column);
            profile.dimension().ifPresent(dimensions::add);
            profile.measure().ifPresent(measures::add);
        }
        List<Integer> totals = IntStream.range(0, table.rows().size())
                .filter(row -> dimensions.stream()
                        .anyMatch(dimension -> ColumnProfile.isTotal(table.cell(row, dimension.column()))))
                .boxed()
                .toList();
        Set<Integer> apart = Set.copyOf(totals);
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(row -> !apart.contains(row))
                .boxed()
                .toList();
        Set<Integer> superseded = measures.stream()
                .flatMap(later -> earlier(measures, later))
                .map(Measure::column)
                .collect(Collectors.toUnmodifiableSet());
        return new Layout(
                table, dimensions, measures, rows, totals, superseded, RowIndex.of(table, dimensions, measures));
    }

    /** In a wider or larger table what the rules say of a number stands: to weigh all it agrees with would take too long. */
    boolean isTooLargeToWeigh() {
        return measures.size() > MOST_COLUMNS || (long) measures.size() * rows.size() > MOST_CELLS;
    }

    String member(int row, Dimension dimension) {
        return index.member(row, dimension);
    }

    OptionalDouble value(int row, Measure measure) {
        return index.value(row, measure);
    }

    Optional<Dimension> time() {
        return dimensions.stream().filter(Dimension::isTime).findFirst();
    }

    List<Dimension> names() {
        return dimensions.stream().filter(dimension -> !dimension.isTime()).toList();
    }

    /** The figures a text speaks of when it names none: the total, else the first level, else the first column of numbers. */
    Optional<Measure> first() {
        return first(measures);
    }

    private static Optional<Measure> first(List<Measure> measures) {
        List<Measure> levels = measures.stream()
                .filter(measure ->
                        measure.kind() == Measure.Kind.LEVEL && !measure.when().earlier() && !isPlanned(measure))
                .toList();
        return levels.stream()
                .filter(Measure::isTotal)
                .findFirst()
                .or(() -> levels.stream().findFirst())
                .or(() -> measures.stream().filter(Measure::isLevel).findFirst())
                .or(() -> measures.stream().findFirst());
    }

    /** The columns of the figures a text speaks of when it names none, for whatever period. */
    List<Measure> usual() {
        return first().map(first -> measures.stream()
                        .filter(measure -> measure.kind() == first.kind()
                                && measure.words().equals(first.words())
                                && !measure.when().earlier())
                        .toList())
                .orElse(List.of());
    }

    /** The figures that are no movement, of this period. */
    List<Measure> levels() {
        return measures.stream()
                .filter(measure -> measure.isLevel() && !measure.when().earlier())
                .toList();
    }

    /** The levels of which the table says how they moved. */
    List<Measure> movable() {
        return measures.stream()
                .filter(measure -> measure.isMovement()
                        || !earlier(measure).isEmpty()
                        || !movements(measure).isEmpty())
                .toList();
    }

    /** The same figures for an earlier period, where a column holds them. */
    List<Measure> earlier(Measure measure) {
        return earlier(measures, measure).toList();
    }

    private static Stream<Measure> earlier(List<Measure> measures, Measure measure) {
        return measures.stream()
                .filter(other -> other.column() != measure.column() && other.isLevel())
                .filter(other -> other.words().equals(measure.words())
                        || isOfTheFirst(measures, measure, other)
                        || isShortFor(measures, measure, other))
                .filter(other -> isBefore(other.when(), measure.when()));
    }

    /** A column called "last year" and nothing else is of the first figures there are. */
    private static boolean isOfTheFirst(List<Measure> measures, Measure measure, Measure earlier) {
        return earlier.words().isEmpty()
                && earlier.when().earlier()
                && (earlier.scale().unit() == measure.scale().unit()
                        || earlier.scale().unit() == Unit.PLAIN)
                && first(measures).filter(measure::equals).isPresent();
    }

    /** "Margin last year" beside "Gross margin", where no other column could be meant. */
    private static boolean isShortFor(List<Measure> measures, Measure measure, Measure earlier) {
        return earlier.when().earlier()
                && !earlier.words().isEmpty()
                && measures.stream()
                        .filter(other -> other.isLevel()
                                && !other.when().earlier()
                                && other.scale().unit() == earlier.scale().unit()
                                && other.words().containsAll(earlier.words()))
                        .toList()
                        .equals(List.of(measure));
    }

    /** Whether a column of the same figures holds a later period. */
    boolean isSuperseded(Measure measure) {
        return superseded.contains(measure.column());
    }

    private static boolean isBefore(Measure.When one, Measure.When other) {
        if (one.moment().isPresent()
                && other.moment().isPresent()
                && !one.moment().equals(other.moment())) {
            return one.moment().get().compareTo(other.moment().get()) < 0;
        }
        return one.earlier() && !other.earlier();
    }

    /** What a level is held against beside the past: its budget or target. */
    List<Measure> budgets(Measure measure) {
        return measures.stream()
                .filter(other -> other.concepts().contains("BUDGET")
                        && levels().stream()
                                .filter(level -> !isPlanned(level)
                                        && level.scale().unit() == other.scale().unit())
                                .findFirst()
                                .filter(measure::equals)
                                .isPresent())
                .toList();
    }

    private static boolean isPlanned(Measure measure) {
        return measure.concepts().contains("BUDGET");
    }

    /** The columns of changes that belong to a level. */
    List<Measure> movements(Measure measure) {
        return measures.stream()
                .filter(Measure::isMovement)
                .filter(other -> belongs(other, measure))
                .toList();
    }

    private boolean belongs(Measure movement, Measure measure) {
        if (movement.words().isEmpty() && movement.column() > 0) {
            Optional<Measure> beside = measures.stream()
                    .filter(other -> other.column() < movement.column() && other.isLevel())
                    .reduce((one, other) -> other);
            if (beside.isPresent()
                    && beside.get().column() == movement.column() - 1
                    && beside.get().words().equals(measure.words())) {
                return true;
            }
        }
        if (movement.words().isEmpty()) {
            return first().filter(main -> main.words().equals(measure.words())).isPresent();
        }
        return movement.words().equals(measure.words())
                || !movement.concepts().isEmpty()
                        && measure.concepts().containsAll(movement.concepts())
                        && bestOwner(movement, measure);
    }

    private boolean bestOwner(Measure movement, Measure measure) {
        return measures.stream()
                .filter(Measure::isLevel)
                .noneMatch(other ->
                        other.words().equals(movement.words()) && !other.words().equals(measure.words()));
    }
}
