package salesassistant.semantics.reading.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.GrainWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.NumberWord;

/** Limits: on figures ("more than 50 % distribution") and on the age of items. */
final class ConditionRules {

    static final Cue[] LIMITS = {Cue.MORE, Cue.AT_LEAST, Cue.LESS, Cue.AT_MOST};

    private ConditionRules() {}

    static List<Rule> of(Catalog catalog, DataSpan data) {
        var launch = Launches.dimension(catalog);
        return List.of(
                Rule.named("measure beyond a limit")
                        .maybeCue(Cue.AND)
                        .one(MeasureWord.class)
                        .cue(LIMITS)
                        .one(NumberWord.class)
                        .says(m -> List.of(limited(m, 1, 2, 3))),
                Rule.named("beyond a limit of a measure")
                        .maybeCue(Cue.AND)
                        .cue(LIMITS)
                        .one(NumberWord.class)
                        .one(MeasureWord.class)
                        .says(m -> List.of(limited(m, 3, 1, 2))),
                Rule.named("growth beyond a limit")
                        .cue(Cue.GROW, Cue.GROWING)
                        .maybeCue(Cue.BY, Cue.WITH)
                        .cue(LIMITS)
                        .one(NumberWord.class)
                        .says(m -> List.of(condition(
                                Optional.empty(), Optional.of(Wanted.CHANGE), m, 2, m.at(3, NumberWord.class)))),
                Rule.named("decline beyond a limit")
                        .cue(Cue.DECLINE)
                        .maybeCue(Cue.BY, Cue.WITH)
                        .cue(Cue.MORE, Cue.AT_LEAST)
                        .one(NumberWord.class)
                        .says(m -> List.of(decline(m.at(2, CueWord.class).cue(), m.at(3, NumberWord.class)))),
                Rule.named("share beyond a limit")
                        .cue(Cue.SHARE)
                        .cue(LIMITS)
                        .one(NumberWord.class)
                        .says(m -> List.of(condition(
                                Optional.empty(), Optional.of(Wanted.SHARE), m, 1, m.at(2, NumberWord.class)))),
                Rule.named("share of the young")
                        .cue(Cue.SHARE)
                        .maybe(MeasureWord.class)
                        .one(Noun.class)
                        .cue(Cue.YOUNGER)
                        .one(NumberWord.class)
                        .one(GrainWord.class)
                        .saysIf(m -> launch.flatMap(dimension ->
                                        younger(dimension, data, m.at(4, NumberWord.class), m.at(5, GrainWord.class)))
                                .map(said -> List.of(new Said.CalculationNamed(Wanted.SHARE), said.getFirst()))),
                Rule.named("new").cue(Cue.NEW).saysIf(_ -> recent(catalog, launch, data)),
                Rule.named("new members")
                        .maybeCue(Cue.WHICH, Cue.ALL)
                        .cue(Cue.NEW)
                        .one(Noun.class)
                        .saysIf(m -> recent(catalog, launch, data)
                                .map(said -> List.of(
                                        said.getFirst(),
                                        new Said.BreakdownNamed(
                                                m.at(2, Noun.class).dimension())))),
                Rule.named("since launch")
                        .cue(Cue.SINCE_LAUNCH)
                        .says(_ -> List.of(new Said.MarkNamed(Mark.SINCE_LAUNCH))),
                Rule.named("younger than")
                        .cue(Cue.YOUNGER)
                        .one(NumberWord.class)
                        .one(GrainWord.class)
                        .saysIf(m -> launch.flatMap(dimension ->
                                younger(dimension, data, m.at(1, NumberWord.class), m.at(2, GrainWord.class)))));
    }

    static Said limited(Rule.Match match, int measure, int limit, int number) {
        return condition(
                Optional.of(match.at(measure, MeasureWord.class).measure()),
                Optional.empty(),
                match,
                limit,
                match.at(number, NumberWord.class));
    }

    private static Said condition(
            Optional<String> measure, Optional<Wanted> wanted, Rule.Match match, int limit, NumberWord number) {
        var comparator = switch (match.at(limit, CueWord.class).cue()) {
            case MORE -> Comparator.MORE_THAN;
            case AT_LEAST -> Comparator.AT_LEAST;
            case LESS -> Comparator.LESS_THAN;
            default -> Comparator.AT_MOST;
        };
        return said(measure, wanted, comparator, number);
    }

    /** A limit as it was said: in per cent, as an amount or neither. */
    static Said said(Optional<String> measure, Optional<Wanted> wanted, Comparator comparator, NumberWord number) {
        return new Said.ConditionNamed(measure, wanted, comparator, number.value(), number.percent(), number.amount());
    }

    private static Said decline(Cue limit, NumberWord number) {
        return new Said.ConditionNamed(
                Optional.empty(),
                Optional.of(Wanted.CHANGE),
                limit == Cue.MORE ? Comparator.LESS_THAN : Comparator.AT_MOST,
                number.value().abs().negate(),
                number.percent(),
                number.amount());
    }

    /** New without saying since when: launched in the weeks of the default period. */
    private static Optional<List<Said>> recent(Catalog catalog, Optional<Dimension> launch, DataSpan data) {
        var weeks = new NumberWord(BigDecimal.valueOf(catalog.defaults().periodWeeks()), false, false);
        return launch.flatMap(dimension -> younger(dimension, data, weeks, new GrainWord(Grain.WEEK, false)))
                .map(said -> List.of(new Said.FilterNamed(((Said.FilterNamed) said.getFirst()).filter(), true)));
    }

    private static Optional<List<Said>> younger(Dimension launch, DataSpan data, NumberWord number, GrainWord grain) {
        int count = number.value().intValue();
        if (count < 1 || count > 100) {
            return Optional.empty();
        }
        var since = switch (grain.grain()) {
            case WEEK -> data.lastWeekEnd().minusWeeks(count);
            case FOUR_WEEKS -> data.lastWeekEnd().minusWeeks(4L * count);
            case MONTH -> data.lastWeekEnd().minusMonths(count);
            case QUARTER -> data.lastWeekEnd().minusMonths(3L * count);
            case YEAR -> data.lastWeekEnd().minusYears(count);
        };
        return Optional.of(List.of(new Said.FilterNamed(
                new Filter.Compare(launch.name(), Comparator.MORE_THAN, since.toString()), false)));
    }
}
