package salesassistant.evaluation.told;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** Computes what a reference names from the tables it points into. */
record Recomputation(Tables tables) {

    /**
     * The number of a reference.
     *
     * @throws IllegalArgumentException with what is wrong, where it cannot be computed
     */
    Computed of(Reference reference) {
        return switch (reference) {
            case Reference.Cell cell -> cell(cell);
            case Reference.Stated stated -> stated(stated);
            case Reference.Formula formula ->
                formula(formula.rule(), formula.inputs().stream().map(this::of).toList());
        };
    }

    private Computed stated(Reference.Stated stated) {
        List<String> of = stated.of();
        return switch (stated.what()) {
            case "vat" ->
                new Computed(known(tables.rate(of.get(0), LocalDate.parse(of.get(1)))), Counting.PERCENT, false);
            case "weeks" -> new Computed(Weeks.count(of), Counting.NUMBER, false);
            case "limit" -> new Computed(known(Units.limit(of.getFirst())), Counting.NUMBER, false);
            default -> throw new IllegalArgumentException("nobody states " + stated);
        };
    }

    private static double known(OptionalDouble number) {
        return number.orElseThrow(() -> new IllegalArgumentException("nobody states it"));
    }

    private Computed cell(Reference.Cell cell) {
        double value = tables.number(cell.statement(), cell.row(), cell.column())
                .orElseThrow(() -> new IllegalArgumentException("there is no number in " + cell));
        Counting counting = Units.of(cell.column())
                .orElseThrow(() -> new IllegalArgumentException("nobody knows what is counted in " + cell.column()));
        return new Computed(value, counting, Units.isMove(cell.column()));
    }

    private static Computed formula(String rule, List<Computed> inputs) {
        double[] values = inputs.stream().mapToDouble(Computed::value).toArray();
        Counting first = inputs.getFirst().counting();
        return switch (rule) {
            case "COUNT" -> new Computed(values.length, Counting.NUMBER, false);
            case "SUM" ->
                new Computed(Sums.sum(values), alike(inputs), inputs.getFirst().move());
            case "AVERAGE" -> new Computed(Sums.sum(values) / values.length, alike(inputs), false);
            case "DIFFERENCE" ->
                new Computed(values[0] - values[1], alike(pair(inputs)).difference(), true);
            case "SHARE" -> {
                alike(pair(inputs));
                yield new Computed(100 * values[0] / values[1], Counting.PERCENT, false);
            }
            case "CHANGE_PERCENT" -> {
                alike(pair(inputs));
                yield new Computed(100 * (values[0] / values[1] - 1), Counting.PERCENT, true);
            }
            case "TAX_STEP" ->
                new Computed(100 * ((100 + values[1]) / (100 + values[0]) - 1), alike(pair(inputs)), true);
            case "NEGATED" -> new Computed(-values[0], first, true);
            case "HERFINDAHL" -> {
                alike(inputs);
                yield new Computed(Sums.herfindahl(values), Counting.NUMBER, false);
            }
            case "EXPECTED" -> new Computed(Expected.of(values, 0), alike(inputs), false);
            case "EXPECTED_LOW" -> new Computed(Expected.of(values, -1.96), alike(inputs), false);
            case "EXPECTED_HIGH" -> new Computed(Expected.of(values, 1.96), alike(inputs), false);
            case "TAX_EFFECT" -> new Computed(values[0] * (1 - (100 + values[1]) / (100 + values[2])), first, true);
            default -> Decomposition.of(rule, inputs);
        };
    }

    private static List<Computed> pair(List<Computed> inputs) {
        if (inputs.size() != 2) {
            throw new IllegalArgumentException("two are needed, not " + inputs.size());
        }
        return inputs;
    }

    /** What all of them count: kilograms are not added to crowns, nor are they a share of them. */
    private static Counting alike(List<Computed> inputs) {
        Counting first = inputs.getFirst().counting();
        if (inputs.stream().anyMatch(input -> input.counting() != first)) {
            throw new IllegalArgumentException("what is counted differs: "
                    + inputs.stream().map(Computed::counting).distinct().toList());
        }
        return first;
    }
}
