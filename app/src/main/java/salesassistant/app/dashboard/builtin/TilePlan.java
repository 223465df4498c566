package salesassistant.app.dashboard.builtin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.semantics.catalog.Label;

/**
 * A tile as it is described.
 *
 * @param figures each a measure, or a measure and a calculation as {@code sales_value/change-percent}; the first leads
 * @param by the dimension there is a row for each member of, or {@code week}; nothing for a single number
 * @param top how many rows at most, the largest first by {@code rank}; 0 for all
 * @param rank the figure that decides which rows are the first; the leading one where it is left out
 * @param own whether it is about the user's own company only
 * @param question the words that ask for it
 * @param each the words that ask about one of its rows, {@code {member}} standing for its name
 * @param why the words that ask why its number changed
 * @param eachWhy the same of one of its rows
 */
record TilePlan(
        String id,
        Kind kind,
        Label title,
        List<String> figures,
        @Nullable String by,
        @DefaultValue("0") int top,
        @Nullable String rank,
        @DefaultValue("false") boolean own,
        Label question,
        @Nullable Label each,
        @Nullable Label why,
        @Nullable Label eachWhy) {

    TilePlan {
        figures = List.copyOf(figures);
    }

    /** How a tile is drawn. */
    enum Kind {
        /** One number beside the year before. */
        NUMBER,
        /** A line over the weeks, with the holidays marked. */
        TREND,
        /** A bar for each member. */
        BARS,
        /** The members that gained and lost most. */
        MOVERS,
        /** A dot for each member, placed by two figures. */
        DOTS
    }
}
