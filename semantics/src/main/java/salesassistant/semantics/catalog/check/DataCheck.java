package salesassistant.semantics.catalog.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question to the data whose answer tells whether the catalog describes it.
 *
 * @param name what is checked, for the log
 * @param sql one SELECT without parameters, the same for every dialect; that it runs at all is half the check
 * @param columns how many columns of its rows the verdict looks at
 * @param severity what a complaint means
 * @param readsEverything whether it reads the whole table, so that it may be left to a quieter moment
 * @param verdict what is wrong and what to do, given the rows as text; empty when all is well
 */
public record DataCheck(
        String name,
        String sql,
        int columns,
        Severity severity,
        boolean readsEverything,
        Function<List<List<@Nullable String>>, Optional<String>> verdict) {

    /** What is wrong with these rows and what to do; empty when all is well. */
    public Optional<String> complaint(List<List<@Nullable String>> rows) {
        return verdict.apply(rows);
    }

    /** What a complaint means. */
    public enum Severity {
        /** Answers would be wrong: do not start. */
        REFUSE,
        /** Something named in the catalog is not there, which is no danger: say so in the log. */
        MENTION
    }
}
