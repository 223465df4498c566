package salesassistant.figures;

/** The short lists of words.txt: small words that decide how others are read. */
enum Words {
    OF,
    AMOUNTING,
    ALTERNATIVELY,
    OUT_OF,
    ARTICLES,
    DEFINITE,
    INDEFINITE,
    ALL_OF,
    RELATIVE,
    NARROWING,
    BETWEEN,
    REACHED,
    MISSED,
    AVERAGES,
    BECAME,
    NAMELY,
    CONTRASTING,
    COLONS,
    SEPARATING,
    BOUNDS,
    AFTERWARDS,
    DURING,
    STRETCH,
    CONSECUTIVE,
    IN_A_ROW,
    SPANS,
    PLACED,
    IN_PLACE,
    WITHIN,
    SINCE,
    THOSE,
    COUNTED_TOP,
    LARGEST,
    SMALLEST,
    NOBODY,
    ANYONE,
    ONE,
    NEITHER,
    FIGURES,
    PER,
    BULK,
    ABSOLUTELY,
    RELATIVELY,
    CLAUSES,
    BUT,
    JOINING_A_LIST,
    STARTING,
    BEFORE_A_FIGURE,
    COPULAS,
    STILL,
    PREDICATES,
    LEADING_TO,
    REMAINING,
    REMAINING_ALONE,
    REMAINING_OF;

    boolean has(Token token) {
        return has(token.word());
    }

    boolean has(String word) {
        return Lexicon.known().words(this).contains(word);
    }
}
