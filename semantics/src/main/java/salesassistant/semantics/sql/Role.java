package salesassistant.semantics.sql;

/** Which of the two periods a number is of. */
enum Role {
    CURRENT("this_period", ""),
    BASE("base_period", "_base");

    private final String step;
    private final String suffix;

    Role(String step, String suffix) {
        this.step = step;
        this.suffix = suffix;
    }

    /** The name of a step that reads this period. */
    String step() {
        return step;
    }

    /** What a column of this period ends in. */
    String suffix() {
        return suffix;
    }
}
