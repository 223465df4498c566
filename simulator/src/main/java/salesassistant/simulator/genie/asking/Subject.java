package salesassistant.simulator.genie.asking;

/** What a space is about: its table, the words for what is in it, and how a right query over it looks. */
public interface Subject {

    /** The full name of the table, as it stands in SQL. */
    String table();

    Vocabulary vocabulary();

    /** A query for the names in the data: two columns, the dimension's name and the member's. */
    String membersSql();

    /** The query that answers. */
    String sql(Asked asked) throws CannotBeAsked;

    /** What is asked by these words, without regard to what was asked before. */
    default Asked asked(String question, Members members) {
        return Understanding.of(question, vocabulary(), members);
    }

    /** The table has no row that could answer. */
    final class CannotBeAsked extends Exception {
        CannotBeAsked(String why) {
            super(why);
        }
    }
}
