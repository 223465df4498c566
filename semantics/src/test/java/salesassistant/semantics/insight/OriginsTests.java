package salesassistant.semantics.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;

/** How the inputs of a formula are written: all of them, and briefly. */
class OriginsTests {

    private static final Column VALUE = column("value");
    private static final Column UNITS = column("units");

    @Test
    void writesFewCellsOneByOne() {
        assertThat(Origins.of(cells(VALUE, 3, 0))).isEqualTo("[3,value], [0,value]");
    }

    @Test
    void writesRowsThatFollowEachOtherAsRuns() {
        assertThat(Origins.of(cells(VALUE, IntStream.range(0, 52).toArray()))).isEqualTo("[0..51,value]");
        assertThat(Origins.of(cells(VALUE, 0, 4, 5, 6, 7, 10, 15, 20, 25, 40, 41)))
                .isEqualTo("[0 4..7 10..25/5 40 41,value]");
    }

    @Test
    void writesSeveralColumnsOfEachRowTogether() {
        var rows = IntStream.range(0, 9)
                .boxed()
                .flatMap(row -> Stream.of(cell("items", row, VALUE), cell("items", row, UNITS)))
                .toList();

        assertThat(Origins.of(rows)).isEqualTo("items[0..8,value|units]");
        assertThat(Origins.of(Stream.of(rows, cells(VALUE, 0, 1, 2))
                        .flatMap(List::stream)
                        .toList()))
                .isEqualTo("items[0..8,value|units], [0..2,value]");
    }

    @Test
    void writesFormulasAmongCells() {
        var sum = new FigureRef.Formula(Operation.SUM, cells(VALUE, 0, 1, 2));

        assertThat(Origins.of(List.of(cell("", 0, VALUE), sum))).isEqualTo("[0,value], SUM([0..2,value])");
    }

    private static List<FigureRef> cells(Column column, int... rows) {
        return IntStream.of(rows).mapToObj(row -> cell("", row, column)).toList();
    }

    private static FigureRef cell(String statement, int row, Column column) {
        return new FigureRef.Cell(statement, row, column, BigDecimal.ONE);
    }

    private static Column column(String name) {
        return new Column(name, Column.Kind.NUMBER, Unit.CURRENCY, 0, Optional.empty(), Optional.empty());
    }
}
