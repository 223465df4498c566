package salesassistant.evaluation.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the columns of answers count: a list of the measures, and how the names of columns say what was done with one. */
final class Units {

    private static final List<String[]> LINES = read();
    private static final Map<String, Counting> MEASURES = LINES.stream()
            .collect(Collectors.toMap(parts -> parts[0], parts -> Counting.valueOf(parts[1].toUpperCase(Locale.ROOT))));
    private static final Pattern PERCENT =
            Pattern.compile("(.+?)_(change_pct|share_of_change|cumulative_share|share(_of_[a-z]+)?(_base)?)");
    private static final Pattern POINTS = Pattern.compile("(.+?)_(share(_of_[a-z]+)?_change_pts|contribution_pts)");
    private static final Pattern INDEX = Pattern.compile("(.+?)_(index|index_on_total|development_index)");
    private static final Pattern BASE = Pattern.compile("(.+?)_base");
    private static final Pattern DIFFERENCE = Pattern.compile("(.+?)_change");
    /** Says by how much something moved. */
    private static final Pattern MOVE = Pattern.compile(".+_(change|change_pct|change_pts|contribution_pts)");

    private Units() {}

    /** What a column counts; empty where that is not known. */
    static Optional<Counting> of(String column) {
        Optional<Counting> measure = Optional.ofNullable(MEASURES.get(column));
        return measure.or(() -> ofMeasure(POINTS, column).map(_ -> Counting.POINTS))
                .or(() -> ofMeasure(PERCENT, column).map(_ -> Counting.PERCENT))
                .or(() -> ofMeasure(INDEX, column).map(_ -> Counting.NUMBER))
                .or(() -> ofMeasure(BASE, column))
                .or(() -> ofMeasure(DIFFERENCE, column).map(Counting::difference));
    }

    static boolean isMove(String column) {
        return MOVE.matcher(column).matches();
    }

    private static Optional<Counting> ofMeasure(Pattern shape, String column) {
        Matcher shaped = shape.matcher(column);
        return shaped.matches() ? Optional.ofNullable(MEASURES.get(shaped.group(1))) : Optional.empty();
    }

    /** Below what a measure says little; empty where that is not known. */
    static OptionalDouble limit(String measure) {
        return LINES.stream()
                .filter(parts -> parts[0].equals(measure) && parts.length > 2)
                .mapToDouble(parts -> Double.parseDouble(parts[2]))
                .findFirst();
    }

    private static List<String[]> read() {
        try (InputStream file = Units.class.getResourceAsStream("units.txt")) {
            if (file == null) {
                throw new IllegalStateException("units.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
