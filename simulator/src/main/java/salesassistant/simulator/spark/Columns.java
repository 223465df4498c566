package salesassistant.simulator.spark;

import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DayTimeIntervalType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType;
import org.apache.spark.sql.types.YearMonthIntervalType;
import salesassistant.simulator.sql.Column;

/** Spark's columns in the API's words. */
final class Columns {

    /** Where the short name differs from SQL's word. */
    private static final Map<String, String> SHORT_NAMES =
            Map.of("BIGINT", "LONG", "SMALLINT", "SHORT", "TINYINT", "BYTE", "VOID", "NULL");

    private Columns() {}

    static Column of(StructField field) {
        var type = field.dataType();
        var text = type.sql().toUpperCase(Locale.ROOT);
        var word = text.split("[ (<]")[0];
        var decimal = type instanceof DecimalType number ? number : null;
        return new Column(
                field.name(),
                SHORT_NAMES.getOrDefault(word, word),
                type instanceof StructType || type instanceof MapType || type instanceof ArrayType ? type.sql() : text,
                decimal == null ? null : decimal.precision(),
                decimal == null ? null : decimal.scale(),
                word.equals("INTERVAL") ? text.substring("INTERVAL ".length()) : null);
    }

    static boolean isNested(DataType type) {
        return type instanceof StructType
                || type instanceof ArrayType
                || type instanceof MapType
                || type instanceof VariantType;
    }

    static boolean needsText(DataType type) {
        return isNested(type) || type instanceof DayTimeIntervalType || type instanceof YearMonthIntervalType;
    }
}
