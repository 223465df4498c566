package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the periods a sentence speaks of. */
final class MomentTags {

    private static final Set<String> WEEK =
            Set.of("week", "vecka", "v", "w", "wk", "weeks", "veckorna", "veckan", "veckor");
    private static final Set<String> WITHIN = Set.of("in", "i", "under", "during");
    private static final Set<String> QUARTER = Set.of("q", "quarter", "kvartal", "kvartalet");
    private static final Set<String> HALF = Set.of("half", "halvåret", "halvår");
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "during", "under", "i", "for", "för", "vs", "versus", "from", "från", "to", "till", "since", "sedan",
            "year", "år", "of", "and", "och", "mot", "than", "än", "until", "mellan", "between", "fy", "against",
            "year's");
    private static final Set<String> AFTER_YEAR =
            Set.of("kr", "sek", "%", "units", "st", "million", "miljoner", "pieces", "thousand", "tkr", "mkr");

    private final Optional<Dimension> time;
    private Optional<Moment> last = Optional.empty();
    private final List<Moment> known;
    private final boolean quarters;
    private final boolean halves;
    private final boolean months;
    private final boolean years;
    private final boolean weeks;

    MomentTags(Layout layout) {
        known = Stream.concat(
                        layout.dimensions().stream().flatMap(dimension -> dimension.moments().values().stream()),
                        layout.measures().stream().flatMap(measure -> measure.when().moment().stream()))
                .toList();
        time = layout.time();
        halves = known.stream().anyMatch(Moment::isHalf);
        quarters = known.stream().anyMatch(moment -> moment.quarter() > 0);
        months = known.stream().anyMatch(moment -> moment.month() > 0);
        years = known.stream().anyMatch(moment -> moment.year() > 0);
        weeks = known.stream().anyMatch(moment -> moment.week() > 0);
    }

    Optional<Mention.Dated> at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.MOMENT) {
            return Moment.parse(token.text()).map(moment -> new Mention.Dated(i, i + 1, moment));
        }
        if (token.isWord()) {
            return week(tokens, i)
                    .or(() -> quarter(tokens, i))
                    .or(() -> halfOfMonths(tokens, i))
                    .or(() -> month(tokens, i));
        }
        return bareWeek(tokens, i).or(() -> year(tokens, i));
    }

    private Optional<Mention.Dated> week(List<Token> tokens, int i) {
        if (!WEEK.contains(tokens.get(i).word())) {
            return Optional.empty();
        }
        int number = i + 1 < tokens.size() && tokens.get(i + 1).is(".") ? i + 2 : i + 1;
        return small(tokens, number, 53).map(week -> withYear(tokens, i, number + 1, new Moment(0, 0, 0, week, 0)));
    }

    /** The 12 of "weeks 10 to 12". */
    private Optional<Mention.Dated> bareWeek(List<Token> tokens, int i) {
        if (!weeks
                || i < 3
                || !Set.of("-", "–", "to", "and", "och", "till", "through")
                        .contains(tokens.get(i - 1).word())
                || tokens.get(i - 2).kind() != Token.Kind.NUMBER
                || !WEEK.contains(tokens.get(i - 3).word())) {
            return Optional.empty();
        }
        int next = i + 1 < tokens.size() && WITHIN.contains(tokens.get(i + 1).word()) ? i + 2 : i + 1;
        boolean dated = next < tokens.size() && WEEK.contains(tokens.get(next).word());
        boolean percent = i + 1 < tokens.size()
                && !Set.of(",", ".", ")").contains(tokens.get(i + 1).word())
                && tokens.get(i + 1).kind() == Token.Kind.MARK;
        return percent || dated
                ? Optional.empty()
                : small(tokens, i, 53).map(week -> new Mention.Dated(i, i + 1, new Moment(0, 0, 0, week, 0)));
    }

    private Optional<Mention.Dated> quarter(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (halves && token.is("h")) {
            return small(tokens, i + 1, 2)
                    .filter(number -> tokens.get(i + 1).glued())
                    .map(number -> withYear(tokens, i, i + 2, Moment.ofHalf(number)));
        }
        if (QUARTER.contains(token.word())) {
            return small(tokens, i + 1, 4)
                    .filter(number -> !token.is("q") || tokens.get(i + 1).glued())
                    .map(number -> withYear(tokens, i, i + 2, new Moment(0, number, 0, 0, 0)));
        }
        int ordinal = Spelled.ordinal(tokens, i);
        boolean ellipsis = ordinal > 0
                && ordinal <= 4
                && quarters
                && i > 1
                && (Set.of("the", "det").contains(tokens.get(i - 1).word())
                                && WITHIN.contains(tokens.get(i - 2).word())
                        || WITHIN.contains(tokens.get(i - 1).word()))
                && (i + 1 == tokens.size()
                        || tokens.get(i + 1).kind() == Token.Kind.MARK
                        || Set.of("and", "och", "but", "men")
                                .contains(tokens.get(i + 1).word()));
        if (ellipsis) {
            return Optional.of(new Mention.Dated(i, i + 1, new Moment(0, ordinal, 0, 0, 0)));
        }
        if (halves
                && (ordinal == 1 || ordinal == 2)
                && i + 1 < tokens.size()
                && HALF.contains(tokens.get(i + 1).word())) {
            return Optional.of(withYear(tokens, i, i + 2, Moment.ofHalf(ordinal)));
        }
        boolean followed = i + 1 < tokens.size()
                && Set.of("quarter", "kvartalet", "kvartal")
                        .contains(tokens.get(i + 1).word());
        return ordinal > 0 && followed && ordinal <= 4
                ? Optional.of(withYear(tokens, i, i + 2, new Moment(0, ordinal, 0, 0, 0)))
                : Optional.empty();
    }

    /** "January to June", where the table has halves. */
    private Optional<Mention.Dated> halfOfMonths(List<Token> tokens, int i) {
        int last = i + 2 < tokens.size() && tokens.get(i + 1).is(".") ? i + 3 : i + 2;
        if (!halves || last >= tokens.size() || Moment.monthNamed(tokens.get(i).word()) == 0) {
            return Optional.empty();
        }
        return Moment.parse(tokens.get(i).word() + " " + tokens.get(last).word())
                .filter(Moment::isHalf)
                .map(half -> withYear(tokens, i, last + 1, half));
    }

    private Optional<Mention.Dated> month(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        int month = Moment.monthNamed(token.word());
        if (month == 0 && token.word().endsWith("s")) {
            month = Moment.monthNamed(token.word().substring(0, token.word().length() - 1));
        }
        boolean placed = i > 0 && BEFORE_YEAR.contains(tokens.get(i - 1).word())
                || i + 1 < tokens.size() && tokens.get(i + 1).text().matches("20\\d{2}");
        boolean shortName = token.word().length() < 4 && !token.is("maj") && !(placed && token.isCapital());
        boolean verb = token.is("may") && !token.isCapital();
        if (month == 0 || verb || shortName && !months || token.is("march") && !token.isCapital()) {
            return Optional.empty();
        }
        return Optional.of(withYear(tokens, i, i + 1, new Moment(0, 0, month, 0, 0)));
    }

    private Optional<Mention.Dated> year(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!token.text().matches("(19|20)\\d{2}")) {
            return Optional.empty();
        }
        boolean unit = i + 1 < tokens.size()
                && (AFTER_YEAR.contains(tokens.get(i + 1).word()) || Words.BULK.has(tokens.get(i + 1)));
        boolean led = i > 0 && BEFORE_YEAR.contains(tokens.get(i - 1).word());
        int year = Integer.parseInt(token.text());
        boolean near = known.stream()
                .filter(moment -> moment.year() > 0)
                .anyMatch(moment -> Math.abs(moment.year() - year) <= 5);
        boolean plausible = years
                ? near
                : led
                        && !Set.of("to", "till", "from", "från", "and", "och", "of", "mot", "vs", "than", "än")
                                .contains(tokens.get(i - 1).word());
        if (unit || !plausible || isWhereItLed(tokens, i)) {
            return Optional.empty();
        }
        return Optional.of(new Mention.Dated(i, i + 1, Moment.ofYear(Integer.parseInt(token.text()))));
    }

    /** "Fell to 2020": a number, not a year. */
    private static boolean isWhereItLed(List<Token> tokens, int i) {
        return i > 1
                && Words.LEADING_TO.has(tokens.get(i - 1))
                && Binder.sign(Lexicon.known().cuesAt(tokens, i - 2).getValue()) != 0;
    }

    private static Mention.Dated withYear(List<Token> tokens, int start, int end, Moment moment) {
        int year = end < tokens.size()
                        && Set.of(",", "of", "i", "in", "/", "-")
                                .contains(tokens.get(end).word())
                ? end + 1
                : end;
        if (year < tokens.size() && tokens.get(year).text().matches("20\\d{2}")) {
            var dated = new Moment(
                    Integer.parseInt(tokens.get(year).text()), moment.quarter(), moment.month(), moment.week(), 0);
            return new Mention.Dated(start, year + 1, dated);
        }
        return new Mention.Dated(start, end, moment);
    }

    private static Optional<Integer> small(List<Token> tokens, int at, int most) {
        if (at >= tokens.size() || !tokens.get(at).text().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(tokens.get(at).text());
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }

    /** "The week after" the period last named, as that period. */
    Mention following(Mention mention, List<Mention> all) {
        if (time.isEmpty() || !(mention instanceof Mention.Hint hint) || !hint.is(Cue.NEXTPERIOD)) {
            return mention;
        }
        List<String> inTime = time.get().inTime();
        return all.stream()
                .filter(other -> other instanceof Mention.Dated && other.start() < mention.start())
                .map(other -> ((Mention.Dated) other).moment())
                .reduce((one, other) -> other)
                .or(() -> last)
                .flatMap(moment -> inTime.stream()
                        .filter(member -> time.get().in(moment).contains(member))
                        .reduce((one, other) -> other))
                .map(inTime::indexOf)
                .filter(at -> at + 1 < inTime.size())
                .<Mention>map(at ->
                        new Mention.Dated(hint.start(), hint.end(), time.get().moment(inTime.get(at + 1))))
                .orElse(mention);
    }

    /** "From January to February 2024": the year of the second is that of the first. */
    static Mention inYearOfItsEnd(Mention mention, List<Mention> all, List<Token> tokens) {
        if (!(mention instanceof Mention.Dated start)
                || start.moment().year() > 0
                || start.start() == 0
                || !Words.STARTING.has(tokens.get(start.start() - 1))) {
            return mention;
        }
        return all.stream()
                .filter(other -> other instanceof Mention.Dated
                        && other.start() > start.end()
                        && other.start() - start.end() <= 1)
                .map(other -> ((Mention.Dated) other).moment())
                .filter(end -> end.year() > 0)
                .<Mention>map(end -> new Mention.Dated(
                        start.start(), start.end(), start.moment().inYear(end.year())))
                .findFirst()
                .orElse(mention);
    }

    /** Remembers the period a sentence ended with. */
    void remember(List<Mention> mentions) {
        mentions.stream()
                .filter(mention -> mention instanceof Mention.Dated)
                .map(mention -> ((Mention.Dated) mention).moment())
                .reduce((one, other) -> other)
                .ifPresent(moment -> last = Optional.of(moment));
    }
}
