package salesassistant.semantics.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;

/**
 * Knows what came to the market within the weeks compared with. It was not sold in all of them, so a rate against them is no
 * growth: eleven weeks of a year ago against fifty-two of now say +804 % of something that may be falling.
 *
 * @param scope what everything asked about belongs to
 */
public record Newness(Launches launches, Filter scope, Optional<Period> base) {

    public static Newness of(Query query, Launches launches) {
        return new Newness(launches, query.filter(), query.comparison().map(Comparison::base));
    }

    /** The week in which a row came, where that lies within the weeks compared with and not at their beginning. */
    public Optional<IsoWeek> within(Subject subject) {
        return base.flatMap(weeks -> Stream.concat(Stream.of(scope).flatMap(Newness::members), subject.names().stream())
                .flatMap(name -> launches.of(name.column(), name.value()).stream())
                .max(Comparator.naturalOrder())
                .map(IsoWeek::of)
                .filter(week -> isWithin(week.end(), weeks)));
    }

    private static boolean isWithin(LocalDate weekEnd, Period weeks) {
        return weekEnd.isAfter(weeks.firstWeekEnd()) && !weekEnd.isAfter(weeks.lastWeekEnd());
    }

    /** The members of which everything asked about has one. */
    private static Stream<Subject.Name> members(Filter filter) {
        return switch (filter) {
            case Filter.In(var dimension, var values)
            when values.size() == 1 -> Stream.of(new Subject.Name(dimension, values.getFirst()));
            case Filter.And(var parts) -> parts.stream().flatMap(Newness::members);
            case Filter _ -> Stream.empty();
        };
    }
}
