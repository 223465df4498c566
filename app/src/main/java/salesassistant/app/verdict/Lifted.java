package salesassistant.app.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.app.guard.SqlContents;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/**
 * What was asked and is not in the SQL, and what is in the SQL and was not asked.
 *
 * @param whole whether everything that was asked could be looked for
 */
record Lifted(List<String> missing, List<String> extra, boolean whole) {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:[.,]\\d+)?(?![\\w.])");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    Lifted {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    boolean clean() {
        return missing.isEmpty() && extra.isEmpty();
    }

    /** Held against a question that was understood word by word. */
    static Lifted of(Query query, SqlContents sql, Catalog catalog) {
        var missing = new ArrayList<String>();
        query.figures().stream()
                .map(figure -> figure.measure())
                .filter(measure -> !sql.names().contains(measure.toLowerCase(Locale.ROOT)))
                .forEach(missing::add);
        for (var breakdown : query.breakdowns()) {
            if (breakdown instanceof Breakdown.ByMember(var dimension)
                    && !sql.names().contains(dimension.toLowerCase(Locale.ROOT))) {
                missing.add(dimension);
            }
        }
        query.ranking()
                .map(ranking -> String.valueOf(ranking.count()))
                .filter(count -> !sql.numbers().contains(count))
                .ifPresent(missing::add);
        var first = query.period().firstWeekEnd();
        if (!bounded(sql, first) && !bounded(sql, first.minusDays(6))) {
            missing.add(first.toString());
        }
        if (!bounded(sql, query.period().lastWeekEnd())) {
            missing.add(query.period().lastWeekEnd().toString());
        }
        var values = values(query.filter());
        var asked = values.orElse(Set.of());
        asked.stream().filter(value -> !sql.texts().contains(value)).forEach(missing::add);
        var simple = query.conditions().isEmpty()
                && query.comparison().isEmpty()
                && query.breakdowns().stream().allMatch(Breakdown.ByMember.class::isInstance);
        return new Lifted(missing, extra(sql, catalog, asked, ""), sql.plain() && values.isPresent() && simple);
    }

    /**
     * Held against the words themselves, of which the catalog does not know these.
     *
     * @param said the asker's words; what else was told may come to stand in the SQL in another form
     * @param told everything that its writer was told
     */
    static Lifted of(String said, String told, List<String> unknown, SqlContents sql, Catalog catalog) {
        var missing = new ArrayList<String>();
        unknown.stream().filter(word -> !sql.mentions(word)).forEach(missing::add);
        NUMBER.matcher(said)
                .results()
                .map(number -> number.group())
                .filter(number -> !sql.mentions(number))
                .forEach(missing::add);
        return new Lifted(missing.stream().distinct().toList(), extra(sql, catalog, Set.of(), told), false);
    }

    private static boolean bounded(SqlContents sql, LocalDate day) {
        return sql.texts().stream().anyMatch(text -> text.startsWith(day.toString()));
    }

    private static List<String> extra(SqlContents sql, Catalog catalog, Set<String> asked, String question) {
        var told = question.toLowerCase(Locale.ROOT);
        var slices = new HashSet<String>();
        catalog.partitions().forEach(partition -> slices.addAll(partition.members()));
        return sql.texts().stream()
                .filter(text -> !asked.contains(text) && !slices.contains(text))
                .filter(text -> !DATE.matcher(text).matches())
                .filter(text -> question.isEmpty() || !told.contains(text.toLowerCase(Locale.ROOT)))
                .sorted()
                .toList();
    }

    /** The members of a filter that only names members; empty where it says more. */
    private static Optional<Set<String>> values(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> Optional.of(Set.of());
            case Filter.In in -> Optional.of(Set.copyOf(in.values()));
            case Filter.And and -> {
                var all = new HashSet<String>();
                for (var part : and.parts()) {
                    var values = values(part);
                    if (values.isEmpty()) {
                        yield Optional.empty();
                    }
                    all.addAll(values.get());
                }
                yield Optional.of(all);
            }
            case Filter.NotIn _, Filter.Compare _, Filter.Or _, Filter.Not _ -> Optional.empty();
        };
    }
}
