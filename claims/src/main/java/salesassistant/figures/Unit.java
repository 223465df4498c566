package salesassistant.figures;

/** What kind of quantity a figure is; plain where nothing says. */
enum Unit {
    PLAIN,
    PERCENT,
    POINTS,
    TIMES,
    MONEY,
    INDEX
}
