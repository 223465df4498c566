package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an answer's table says what a gold table says. Columns are matched by content, so further labels and figures may stand
 * beside; rows must be the same, no more and no fewer.
 */
final class TableComparison {

    private final Gold gold;
    private final Table expected;

    TableComparison(Gold gold, Table expected) {
        this.gold = gold;
        this.expected = expected;
    }

    /** What is wrong with the answer; empty when nothing is. */
    Optional<String> difference(Table answer) {
        if (expected.rows().isEmpty()) {
            throw new IllegalStateException(
                    gold.name() + " finds no rows: it cannot tell a right answer from a wrong one");
        }
        int rows = answer.rows().size();
        Table compared = expected;
        if (gold.atLeast() > 0
                && rows >= gold.atLeast()
                && rows < expected.rows().size()) {
            compared = expected.first(rows);
        }
        if (rows != compared.rows().size()) {
            return Optional.of(
                    "%d rows instead of %d".formatted(rows, compared.rows().size()));
        }
        for (List<String> choice : gold.choices()) {
            if (new ColumnSearch(compared, answer, choice).succeeds()) {
                return Optional.empty();
            }
        }
        return Optional.of(describe(compared, answer));
    }

    private String describe(Table compared, Table answer) {
        List<String> strangers = gold.choices().getFirst().stream()
                .filter(name -> !new ColumnSearch(compared, answer, List.of(name)).succeeds())
                .toList();
        String what = strangers.isEmpty() ? "the columns are right, but not row by row" : "not found: " + strangers;
        return "%s; expected %s, answered %s".formatted(what, sample(compared), sample(answer));
    }

    private static String sample(Table table) {
        return table.columns() + " " + table.rows().stream().limit(2).toList();
    }

    /** Tries the answer's columns for the chosen gold columns, one after the other, until all rows agree. */
    private final class ColumnSearch {
        private final Table compared;
        private final Table answer;
        private final List<String> wanted;
        private final List<Pairing> pairings = new ArrayList<>();

        ColumnSearch(Table compared, Table answer, List<String> wanted) {
            this.compared = compared;
            this.answer = answer;
            this.wanted = wanted;
        }

        boolean succeeds() {
            int depth = pairings.size();
            if (depth == wanted.size()) {
                return RowComparison.same(compared.rows(), answer.rows(), pairings, gold.ordered());
            }
            int goldColumn = compared.column(wanted.get(depth));
            for (double scale :
                    gold.percent().contains(wanted.get(depth)) ? new double[] {1, 100, 0.01} : new double[] {1}) {
                for (int column = 0; column < answer.columns().size(); column++) {
                    Pairing pairing = new Pairing(goldColumn, column, scale);
                    if (isFree(column)
                            && RowComparison.same(compared.rows(), answer.rows(), List.of(pairing), gold.ordered())) {
                        pairings.add(pairing);
                        if (succeeds()) {
                            return true;
                        }
                        pairings.removeLast();
                    }
                }
            }
            return false;
        }

        private boolean isFree(int column) {
            return pairings.stream().noneMatch(pairing -> pairing.answerColumn() == column);
        }
    }
}
