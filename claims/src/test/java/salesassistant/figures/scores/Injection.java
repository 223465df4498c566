package salesassistant.figures.scores;

/** A text made false in one place, and the kind of error. */
record Injection(String kind, Corpus.Text source, String text) {}
