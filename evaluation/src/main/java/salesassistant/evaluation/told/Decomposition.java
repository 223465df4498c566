package salesassistant.evaluation.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The exact decompositions of a change, each part by its formula. */
final class Decomposition {

    private static final Set<String> OF_ITEMS =
            Set.of("VOLUME_EFFECT", "PRICE_EFFECT", "MIX_EFFECT", "ENTERED_EFFECT", "LEFT_EFFECT");

    private Decomposition() {}

    /** What one row adds up of two things before and now. */
    private record Row(double one0, double other0, double one1, double other1) {

        double ratio0() {
            return Sums.ratio(one0, other0);
        }

        double ratio1() {
            return Sums.ratio(one1, other1);
        }

        boolean inBoth() {
            return other0 > 0 && other1 > 0;
        }
    }

    static Computed of(String rule, List<Computed> inputs) {
        if (OF_ITEMS.contains(rule)) {
            return new Computed(ofItems(rule, rows(inputs)), inputs.getFirst().counting(), true);
        }
        if (rule.equals("DISTRIBUTION_EFFECT") || rule.equals("VELOCITY_EFFECT")) {
            return new Computed(ofDistribution(rule, inputs), inputs.getFirst().counting(), true);
        }
        boolean inPoints = rule.endsWith("_IN_POINTS");
        double effect = switch (rule.replace("_IN_POINTS", "")) {
            case "RATE_EFFECT_ON_RATIO" -> rate(rows(inputs));
            case "MIX_EFFECT_ON_RATIO" -> mix(rows(inputs));
            case "RATE_EFFECT_OF_SEGMENT" -> rate(segment(inputs), all(inputs));
            case "MIX_EFFECT_OF_SEGMENT" -> whole(segment(inputs), all(inputs)) - rate(segment(inputs), all(inputs));
            case "EFFECT_OF_SEGMENT" -> whole(segment(inputs), all(inputs));
            default -> throw new IllegalArgumentException("nobody knows the formula " + rule);
        };
        return new Computed(inPoints ? 100 * effect : effect, counting(inputs, inPoints), true);
    }

    /** Rows of four: value and quantity before, value and quantity now. */
    private static List<Row> rows(List<Computed> inputs) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i + 3 < inputs.size(); i += 4) {
            rows.add(new Row(
                    inputs.get(i).value(),
                    inputs.get(i + 1).value(),
                    inputs.get(i + 2).value(),
                    inputs.get(i + 3).value()));
        }
        return rows;
    }

    private static Row segment(List<Computed> inputs) {
        return rows(inputs).getFirst();
    }

    private static Row all(List<Computed> inputs) {
        return rows(inputs).get(1);
    }

    /** Of the items sold in both periods: volume at the old prices, prices at the new quantities, and mix as what is left. */
    private static double ofItems(String rule, List<Row> rows) {
        List<Row> both = rows.stream().filter(Row::inBoth).toList();
        double old = both.stream().mapToDouble(Row::one0).sum();
        double volume = old
                * (Sums.ratio(
                                both.stream().mapToDouble(Row::other1).sum(),
                                both.stream().mapToDouble(Row::other0).sum())
                        - 1);
        double price = both.stream()
                .mapToDouble(row -> row.other1() * (row.ratio1() - row.ratio0()))
                .sum();
        return switch (rule) {
            case "VOLUME_EFFECT" -> volume;
            case "PRICE_EFFECT" -> price;
            case "MIX_EFFECT" -> change(both) - volume - price;
            case "ENTERED_EFFECT" ->
                change(rows.stream().filter(row -> row.other0() <= 0).toList());
            default ->
                change(rows.stream()
                        .filter(row -> row.other0() > 0 && row.other1() <= 0)
                        .toList());
        };
    }

    private static double change(List<Row> rows) {
        return rows.stream().mapToDouble(row -> row.one1() - row.one0()).sum();
    }

    /** Value before and now, points before and now: the change shared out by the logarithms of points and of value a point. */
    private static double ofDistribution(String rule, List<Computed> inputs) {
        double v0 = inputs.get(0).value();
        double v1 = inputs.get(1).value();
        double p0 = inputs.get(2).value();
        double p1 = inputs.get(3).value();
        double byPoints;
        if (v0 > 0 && v1 > 0 && p0 > 0 && p1 > 0 && Math.abs(Math.log(v1 / v0)) > 1e-9) {
            byPoints = (v1 - v0) * Math.log(p1 / p0) / Math.log(v1 / v0);
        } else {
            byPoints = (Sums.ratio(v0, p0) + Sums.ratio(v1, p1)) / 2 * (p1 - p0);
        }
        return rule.equals("DISTRIBUTION_EFFECT") ? byPoints : v1 - v0 - byPoints;
    }

    private static double rate(List<Row> rows) {
        Row all = sum(rows);
        return rows.stream().mapToDouble(row -> rate(row, all)).sum();
    }

    private static double mix(List<Row> rows) {
        Row all = sum(rows);
        return all.ratio1() - all.ratio0() - rate(rows);
    }

    /** What a segment's own ratio did: its move at the mean of its weights. */
    private static double rate(Row segment, Row all) {
        double weight = (Sums.ratio(segment.other0(), all.other0()) + Sums.ratio(segment.other1(), all.other1())) / 2;
        return segment.inBoth() ? weight * (segment.ratio1() - segment.ratio0()) : 0;
    }

    /** All it did, measured from the ratio of all before: its weight above or below it, now less then. */
    private static double whole(Row segment, Row all) {
        double now = Sums.ratio(segment.one1() - all.ratio0() * segment.other1(), all.other1());
        double then = Sums.ratio(segment.one0() - all.ratio0() * segment.other0(), all.other0());
        return now - then;
    }

    private static Row sum(List<Row> rows) {
        return new Row(
                rows.stream().mapToDouble(Row::one0).sum(),
                rows.stream().mapToDouble(Row::other0).sum(),
                rows.stream().mapToDouble(Row::one1).sum(),
                rows.stream().mapToDouble(Row::other1).sum());
    }

    private static Counting counting(List<Computed> inputs, boolean inPoints) {
        if (inPoints) {
            return Counting.POINTS;
        }
        Counting one = inputs.get(0).counting();
        Counting other = inputs.get(1).counting();
        if (one == Counting.MONEY && other == Counting.PACKS) {
            return Counting.MONEY_PER_PACK;
        }
        return one == Counting.MONEY && other == Counting.KILOGRAMS ? Counting.MONEY_PER_KILOGRAM : Counting.NUMBER;
    }
}
