package salesassistant.figures;

import java.util.Optional;

/** A stretch of the text that says something about the table, from one offset to another, with its verdict and the reason. */
public record Claim(String text, int from, int to, Verdict verdict, String why, Optional<Source> source) {

    /** The claim with its rows counted in the table that was given, of which each row was read as so many. */
    Claim inRowsOf(int periods) {
        return periods < 2
                ? this
                : new Claim(text, from, to, verdict, why, source.map(found -> found.inRowsOf(periods)));
    }
}
