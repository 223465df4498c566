package salesassistant.evaluation.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a reference: {@code r0c1}, {@code size[0,sales_value]}, {@code SUM([0..9 12..20/4,sales_units|sales_value])},
 * {@code SHARE([0,sales_value], SUM(…))}, {@code vat[SE,2026-04-01]}, {@code weeks[2026-Q4,2025-W47..2026-W46]}.
 */
final class ReferenceReader {

    private static final Pattern PLACE = Pattern.compile("r(\\d+)c(\\d+)");
    private static final Pattern CELLS = Pattern.compile("([a-z_]*)\\[([^\\[\\],]+),([^\\[\\],]+)]");
    private static final Pattern STATED = Pattern.compile("(vat|weeks|limit)\\[([^\\[\\]]+)]");
    private static final Pattern RULE = Pattern.compile("([A-Z_]+)\\(");
    private static final Pattern RUN = Pattern.compile("(\\d+)(?:\\.\\.(\\d+)(?:/(\\d+))?)?");

    private final String text;
    private int at;

    private ReferenceReader(String text) {
        this.text = text;
    }

    /**
     * Reads one.
     *
     * @param columns the names of the answer's columns
     * @throws IllegalArgumentException when it cannot be read to its end
     */
    static Reference read(String text, List<String> columns) {
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            int column = Integer.parseInt(place.group(2));
            if (column >= columns.size()) {
                throw new IllegalArgumentException("no column " + column);
            }
            return new Reference.Cell("", Integer.parseInt(place.group(1)), columns.get(column));
        }
        ReferenceReader reader = new ReferenceReader(text);
        List<Reference> read = reader.next();
        if (reader.at < text.length() || read.size() != 1) {
            throw new IllegalArgumentException("cannot be read: " + text);
        }
        return read.getFirst();
    }

    private List<Reference> next() {
        Matcher rule = matcher(RULE);
        if (rule.lookingAt()) {
            at = rule.end();
            return List.of(new Reference.Formula(rule.group(1), inputs()));
        }
        Matcher stated = matcher(STATED);
        if (stated.lookingAt()) {
            at = stated.end();
            return List.of(new Reference.Stated(
                    stated.group(1), List.of(stated.group(2).split(","))));
        }
        Matcher cells = matcher(CELLS);
        if (!cells.lookingAt()) {
            throw new IllegalArgumentException("cannot be read from " + at + ": " + text);
        }
        at = cells.end();
        return cells(cells.group(1), cells.group(2), List.of(cells.group(3).split("\\|")));
    }

    private List<Reference> inputs() {
        List<Reference> inputs = new ArrayList<>(next());
        while (text.startsWith(", ", at)) {
            at += 2;
            inputs.addAll(next());
        }
        if (!text.startsWith(")", at)) {
            throw new IllegalArgumentException("cannot be read from " + at + ": " + text);
        }
        at++;
        return inputs;
    }

    private static List<Reference> cells(String statement, String rows, List<String> columns) {
        List<Reference> cells = new ArrayList<>();
        for (String run : rows.split(" ")) {
            Matcher read = RUN.matcher(run);
            if (!read.matches()) {
                throw new IllegalArgumentException("no rows: " + rows);
            }
            int from = Integer.parseInt(read.group(1));
            int to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
            int step = read.group(3) == null ? 1 : Integer.parseInt(read.group(3));
            for (int row = from; row <= to; row += Math.max(1, step)) {
                for (String column : columns) {
                    cells.add(new Reference.Cell(statement, row, column));
                }
            }
        }
        return cells;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
