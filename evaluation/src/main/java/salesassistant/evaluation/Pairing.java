package salesassistant.evaluation;

import java.util.List;

/** A gold column with the answer's column that may hold it, and the factor between a fraction and its per cent. */
record Pairing(int goldColumn, int answerColumn, double scale) {

    static boolean agree(List<Pairing> pairings, List<Cell> gold, List<Cell> answer) {
        return pairings.stream()
                .allMatch(pair -> gold.get(pair.goldColumn()).matches(answer.get(pair.answerColumn()), pair.scale()));
    }
}
