package salesassistant.app.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.insight.FigureRef;

/** Whether what is called the first or the last is, among the rows shown. */
final class Ranks {

    private static final int WORDS_BESIDE = 4;

    private final Material material;
    private final Line line;

    Ranks(Material material, Line line) {
        this.material = material;
        this.line = line;
    }

    Optional<Judgement> objection() {
        return IntStream.range(0, line.size())
                .filter(at -> line.is(Sense.TOP, at) || line.is(Sense.BOTTOM, at))
                .mapToObj(this::objection)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Judgement> objection(int at) {
        var word = line.tokens().get(at).text();
        var place = place(at);
        if (place.isEmpty()) {
            return Objection.unbacked(word + " has no figure");
        }
        var fact = line.fact(place.getAsInt());
        var cell = Binding.cell(fact.reference());
        if (fact.subjects().isEmpty()
                || cell.isEmpty()
                || !cell.get().statement().isEmpty()
                || !line.isAbout(fact.subjects(), at, place.getAsInt())
                || !knows(at, cell.get())) {
            return Objection.unbacked(word + " cannot be told from the rows shown");
        }
        return isExtreme(cell.get(), line.is(Sense.TOP, at) != falls(at))
                ? Objection.nothing()
                : Objection.wrong(word + " contradicts {{" + fact.id() + "}}");
    }

    private OptionalInt place(int at) {
        var next = line.after(at, line::isPlace, _ -> false);
        return next.isPresent() ? next : line.before(at, line::isPlace, _ -> false);
    }

    /** Of a list that is cut only its beginning is known, and "fell least" says nothing where some rose. */
    private boolean knows(int at, FigureRef.Cell cell) {
        if (line.is(Sense.BOTTOM, at) && falls(at)) {
            return false;
        }
        return !material.cut() || cell.row() == 0 && !falls(at) && line.is(Sense.TOP, at) && material.leadsWith(cell);
    }

    /** Whether it is a fall that is called the largest. */
    private boolean falls(int at) {
        return IntStream.range(Math.max(0, at - WORDS_BESIDE), Math.min(line.size(), at + WORDS_BESIDE + 1))
                .anyMatch(near -> line.is(Sense.DOWN, near));
    }

    private boolean isExtreme(FigureRef.Cell cell, boolean highest) {
        var values = values(cell).toList();
        var extreme = highest
                ? values.stream().max(BigDecimal::compareTo)
                : values.stream().min(BigDecimal::compareTo);
        return extreme.filter(value -> value.compareTo(cell.value()) == 0).isPresent();
    }

    private Stream<BigDecimal> values(FigureRef.Cell cell) {
        var column = material.table().columns().indexOf(cell.column());
        return material.table().rows().stream().flatMap(row -> number(row, column));
    }

    private static Stream<BigDecimal> number(List<@Nullable Object> row, int column) {
        return switch (row.get(column)) {
            case BigDecimal number -> Stream.of(number);
            case Long number -> Stream.of(BigDecimal.valueOf(number));
            case null, default -> Stream.empty();
        };
    }
}
