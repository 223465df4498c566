package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.Manifest.ColumnType;
import salesassistant.semantics.query.Column;

/** How the texts of a result become values. */
class CellsTests {

    @ParameterizedTest
    @CsvSource({
        "'DECIMAL(10,2)', 12.50, 12.50",
        "'DECIMAL(38,4)', 123456789012345678901234567890.1234, 123456789012345678901234567890.1234",
        "'DECIMAL(38,0)', 1E+20, 100000000000000000000",
        "'DECIMAL(10,9)', 1.5E-7, 1.5E-7",
        "DOUBLE, 1.2003455E6, 1200345.5",
        "DOUBLE, 0.30000000000000004, 0.3",
        "DOUBLE, 1.0, 1",
        "FLOAT, 2.5, 2.5"
    })
    void keepsEveryDigitOfANumber(String type, String text, String number) {
        assertThat(cell(type, text)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource({"DOUBLE, NaN", "DOUBLE, Infinity", "DOUBLE, -Infinity"})
    void hasNoNumberWhereThereIsNone(String type, String text) {
        assertThat(cell(type, text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BIGINT, INTEGER",
        "INT, INTEGER",
        "SMALLINT, INTEGER",
        "DATE, DATE",
        "BOOLEAN, BOOLEAN",
        "'DECIMAL(10,2)', NUMBER",
        "TIMESTAMP, TEXT",
        "TIMESTAMP_NTZ, TEXT",
        "VARIANT, TEXT",
        "ARRAY<INT>, TEXT",
        "'MAP<STRING, INT>', TEXT",
        "STRUCT<a: INT>, TEXT",
        "INTERVAL DAY TO SECOND, TEXT",
        "VOID, TEXT",
        "SOMETHING_NEW, TEXT"
    })
    void takesTheTypeFromItsText(String type, Column.Kind kind) {
        assertThat(cells(type).columns().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void leavesTimesWithTheirZoneAndNestedValuesAsTheyAre() {
        assertThat(cell("TIMESTAMP", "2021-06-15T12:34:56.789-07:00")).isEqualTo("2021-06-15T12:34:56.789-07:00");
        assertThat(cell("TIMESTAMP_NTZ", "2021-06-15T12:34:56.789")).isEqualTo("2021-06-15T12:34:56.789");
        assertThat(cell("VARIANT", "{\"a\":[1,2]}")).isEqualTo("{\"a\":[1,2]}");
        assertThat(cell("STRING", "  åäö  ")).isEqualTo("  åäö  ");
        assertThat(cell("DATE", "2026-11-15")).isEqualTo(LocalDate.of(2026, 11, 15));
        assertThat(cell("BOOLEAN", "true")).isEqualTo(true);
        assertThat(cell("BIGINT", "9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(cell("VOID", null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"BIGINT, x", "BIGINT, 1.5", "DATE, soon", "BOOLEAN, maybe", "'DECIMAL(10,2)', 1.2.3", "DOUBLE, one"})
    void saysThatAValueCannotBeRead(String type, String text) {
        assertThat(catchThrowableOfType(WarehouseFailure.class, () -> cell(type, text))
                        .kind())
                .isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void takesNoRowOfAnotherWidth() {
        assertThat(catchThrowableOfType(
                                WarehouseFailure.class, () -> cells("BIGINT").row(List.of("1", "2")))
                        .kind())
                .isEqualTo(Kind.INCOMPLETE);
    }

    private static @Nullable Object cell(String type, @Nullable String text) {
        return cells(type).row(Collections.singletonList(text)).getFirst();
    }

    private static Cells cells(String type) {
        return new Cells(List.of(), List.of(new ColumnType("value", type)));
    }
}
