package salesassistant.semantics.reading.grammar;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Meaning;

/**
 * A stretch of tokens in the chart: either still a bare meaning that a rule may take up, or a finished phrase.
 *
 * @param meaning the bare meaning; empty for a finished phrase
 * @param said what a finished phrase says; empty for a bare meaning
 */
record Node(int from, int to, Optional<Meaning> meaning, List<Said> said, double cost) {

    static Node of(int from, int to, Meaning meaning, double cost) {
        return new Node(from, to, Optional.of(meaning), List.of(), cost);
    }

    static Node phrase(int from, int to, List<Said> said, double cost) {
        return new Node(from, to, Optional.empty(), said, cost);
    }

    boolean isGlue() {
        return meaning.filter(m -> m instanceof Meaning.Glue).isPresent();
    }

    boolean isPoliteness() {
        return meaning.filter(m -> m instanceof Meaning.Politeness).isPresent();
    }

    boolean isPhrase() {
        return meaning.isEmpty();
    }
}
