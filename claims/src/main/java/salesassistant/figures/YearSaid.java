package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The year within which a place is meant: "the weakest month of 2025 is February". */
final class YearSaid {

    private YearSaid() {}

    /** "The weakest month of 2025": among the periods of that year, where the table has other years too. */
    static Optional<Moment> around(Layout layout, Parts parts, Frame frame, Dimension ranked, Set<String> members) {
        return Stream.concat(
                        parts.mentions().stream()
                                .filter(mention -> mention instanceof Mention.Dated)
                                .map(mention -> ((Mention.Dated) mention).moment()),
                        frame.moments().stream())
                .filter(Moment::isYear)
                .filter(moment -> layout.time()
                        .filter(time -> time.in(moment).size() > 1
                                && time.in(moment).size() < time.members().size())
                        .isPresent())
                .filter(moment -> !ranked.isTime() || !ranked.in(moment).equals(members))
                .findFirst();
    }

    /** "The weakest month of 2025 is February": that of 2025. */
    static Moment of(Parts parts, int at, Moment moment) {
        List<Moment> beside = years(parts, k -> parts.together(k, at));
        List<Moment> years = beside.isEmpty() ? years(parts, k -> true) : beside;
        return moment.year() == 0 && years.size() == 1
                ? moment.inYear(years.getFirst().year())
                : moment;
    }

    private static List<Moment> years(Parts parts, IntPredicate meant) {
        return IntStream.range(0, parts.size())
                .filter(meant)
                .mapToObj(parts.mentions()::get)
                .filter(mention -> mention instanceof Mention.Dated)
                .map(mention -> ((Mention.Dated) mention).moment())
                .filter(Moment::isYear)
                .distinct()
                .toList();
    }

    static boolean isOnlyTheYear(Layout layout, Parts parts, Mention.Dated dated) {
        return dated.moment().isYear()
                && layout.time()
                        .filter(time -> time.in(dated.moment()).size() > 1)
                        .isPresent()
                && parts.mentions().stream()
                        .anyMatch(mention -> mention instanceof Mention.Dated other
                                && !other.moment().isYear());
    }
}
