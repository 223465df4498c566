package salesassistant.semantics.sql;

/** Which published rows a cell is read from. */
enum Reading {
    /** The weekly rows of the period. */
    WEEKS,
    /** The row of the whole period. */
    PERIOD_ROW,
    /** All rows: the measure looks at weeks of its own. */
    OWN_WINDOW
}
