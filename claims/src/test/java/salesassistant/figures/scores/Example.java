package salesassistant.figures.scores;

import java.util.Map;

/** A claim that the rules call false, known to hold or not, with what speaks of a misreading. */
record Example(String file, String kind, boolean holds, Map<String, Double> pieces) {}
