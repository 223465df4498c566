package salesassistant.app.genie;

import java.util.List;
import java.util.Optional;

/** What Genie answered; none of it has been checked. */
public sealed interface GenieReply {

    GenieTrail trail();

    /** Questions Genie suggests next. */
    List<String> suggestions();

    /**
     * SQL, with what Genie says about it.
     *
     * @param blanks the values of a curated query, which stand in its text as names after a colon
     * @param text what Genie says about the rows it saw
     */
    record Sql(
            GenieTrail trail,
            String sql,
            List<Blank> blanks,
            Optional<String> title,
            Optional<String> description,
            Optional<String> text,
            List<String> suggestions)
            implements GenieReply {

        public Sql {
            blanks = List.copyOf(blanks);
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Words only. */
    record Words(GenieTrail trail, String text, List<String> suggestions) implements GenieReply {

        public Words {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A question back. */
    record AskedBack(GenieTrail trail, String text, List<String> suggestions) implements GenieReply {

        public AskedBack {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A named value of a curated query: its SQL type in upper case, and its value as text. */
    record Blank(String name, String type, String value) {}
}
