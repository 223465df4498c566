package salesassistant.semantics.narration;

import java.util.List;
import java.util.Map;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Period;

/** What the catalog knows to be missing in the data, where the answer touches it. */
record NoteCaveats(Answered answered) {

    List<Caveat> all() {
        return answered.catalog().notes().stream()
                .filter(note -> note.kind() == Note.Kind.MISSING_DELIVERY)
                .filter(this::touches)
                .map(note -> Caveat.of(note.text().in(answered.language())))
                .distinct()
                .toList();
    }

    private boolean touches(Note note) {
        var inTime = overlaps(note, answered.period())
                || answered.base().filter(base -> overlaps(note, base)).isPresent();
        return inTime && note.scope().entrySet().stream().allMatch(this::touches);
    }

    private static boolean overlaps(Note note, Period period) {
        var from = period.firstWeekEnd().minusDays(6);
        return !note.to().isBefore(from) && !note.from().isAfter(period.lastWeekEnd());
    }

    /** Only rows of the dimension hold the member as such, so the answer must be cut or limited by it. */
    private boolean touches(Map.Entry<String, String> scope) {
        var filter = answered.query().filter();
        var broken = answered.query().breakdowns().stream()
                .filter(breakdown -> !(breakdown instanceof Breakdown.ByTime))
                .map(Columns::name)
                .anyMatch(scope.getKey()::equals);
        var limited = filter.dimensions().contains(scope.getKey());
        return (broken || limited) && lets(filter, scope.getKey(), scope.getValue());
    }

    /** Whether the filter lets the member through, as far as it speaks of its dimension. */
    private static boolean lets(Filter filter, String dimension, String member) {
        return switch (filter) {
            case Filter.In in ->
                !in.dimension().equals(dimension) || in.values().contains(member);
            case Filter.NotIn notIn ->
                !notIn.dimension().equals(dimension) || !notIn.values().contains(member);
            case Filter.And and -> and.parts().stream().allMatch(part -> lets(part, dimension, member));
            case Filter.Or or -> or.parts().stream().anyMatch(part -> lets(part, dimension, member));
            case Filter.All _, Filter.Compare _, Filter.Not _ -> true;
        };
    }
}
