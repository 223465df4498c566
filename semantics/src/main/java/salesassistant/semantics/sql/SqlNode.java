package salesassistant.semantics.sql;

/** A step of a statement: what it reads, what it returns and, in words, what it is for. */
sealed interface SqlNode permits Calendar, Scan, Keys, Stack, Select {

    /** What later steps call it. */
    String name();

    /** What it does, in a sentence that becomes a comment; never holds a value of the question but dates. */
    String comment();
}
