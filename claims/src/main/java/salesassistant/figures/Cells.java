package salesassistant.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number a cell holds, also where it is written as a text. */
final class Cells {

    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+|[+-]?\\d+,\\d{1,2}|[+-]?\\d+,\\d{4,}|[+-]?0,\\d+");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

    private static final int LONGEST = 40;

    private Cells() {}

    static OptionalDouble number(@Nullable Object cell) {
        return switch (cell) {
            case null -> OptionalDouble.empty();
            case Number number -> finite(number.doubleValue());
            case String text -> written(text);
            default -> OptionalDouble.empty();
        };
    }

    /** The digits shown after the point. */
    static int decimals(@Nullable Object cell) {
        return switch (cell) {
            case null -> 0;
            case Double number -> places(BigDecimal.valueOf(number));
            case Float number -> places(BigDecimal.valueOf(number));
            case BigDecimal number -> places(number);
            case String text ->
                number(text).isPresent()
                        ? places(BigDecimal.valueOf(written(text).getAsDouble()))
                        : 0;
            default -> 0;
        };
    }

    static boolean saysPercent(@Nullable Object cell) {
        return cell instanceof String text && text.strip().endsWith("%");
    }

    private static int places(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private static OptionalDouble written(String text) {
        if (text.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        String bare = text.strip()
                .replace('−', '-')
                .replace('–', '-')
                .replaceAll("(?i)^(sek|kr|eur|usd|gbp|[$€£])\\s*|\\s*(%|kr|sek|eur|usd|gbp|[$€£])$", "")
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
        if (bare.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (PLAIN.matcher(bare).matches()) {
            return finite(Double.parseDouble(bare));
        }
        if (DECIMAL_COMMA.matcher(bare).matches()) {
            return finite(Double.parseDouble(bare.replace(".", "").replace(',', '.')));
        }
        if (GROUPED.matcher(bare).matches()) {
            return finite(Double.parseDouble(bare.replace(",", "")));
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    static String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        return String.format(Locale.ROOT, "%,.4f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
