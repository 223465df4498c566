package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Compares rows as a bag, or in order with ties as bags. */
final class RowComparison {

    private RowComparison() {}

    static boolean same(List<List<Cell>> gold, List<List<Cell>> answer, List<Pairing> pairings, boolean ordered) {
        if (gold.size() != answer.size()) {
            return false;
        }
        if (!ordered) {
            return sameBag(gold, answer, pairings);
        }
        int from = 0;
        while (from < gold.size()) {
            int to = from + 1;
            while (to < gold.size() && ties(gold.get(from), gold.get(to))) {
                to++;
            }
            if (!sameBag(gold.subList(from, to), answer.subList(from, to), pairings)) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private static boolean sameBag(List<List<Cell>> gold, List<List<Cell>> answer, List<Pairing> pairings) {
        List<List<Cell>> left = new ArrayList<>(answer);
        return gold.stream().allMatch(row -> takeOne(left, row, pairings));
    }

    private static boolean takeOne(List<List<Cell>> left, List<Cell> gold, List<Pairing> pairings) {
        for (Iterator<List<Cell>> rows = left.iterator(); rows.hasNext(); ) {
            if (Pairing.agree(pairings, gold, rows.next())) {
                rows.remove();
                return true;
            }
        }
        return false;
    }

    /** Rows whose figures are all equal stand in no order. */
    private static boolean ties(List<Cell> one, List<Cell> other) {
        boolean anyFigure = false;
        for (int column = 0; column < one.size(); column++) {
            if (one.get(column) instanceof Cell.Figure) {
                anyFigure = true;
                if (!one.get(column).matches(other.get(column), 1)) {
                    return false;
                }
            }
        }
        return anyFigure;
    }
}
