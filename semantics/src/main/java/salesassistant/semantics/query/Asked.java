package salesassistant.semantics.query;

/** What of an answer's rows was asked for, where it was not all of them. */
public sealed interface Asked {

    /** How many rows there are. */
    record Count() implements Asked {}

    /** The row at a place of the ranking, counted from one: the second of "second largest". */
    record Place(int number) implements Asked {}
}
