package salesassistant.figures;

import java.util.Optional;

/** A stretch of the text that says something about the table, from one offset to another, with its verdict and the reason. */
public record Claim(String text, int from, int to, Verdict verdict, String why, Optional<Source> source) {}
