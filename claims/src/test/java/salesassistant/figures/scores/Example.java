package salesassistant.figures.scores;

import salesassistant.figures.Pieces;

/** A claim known to hold or not, the kind of error planted in it, and what speaks for it. */
record Example(String file, int strange, String kind, boolean holds, Pieces pieces) {}
