package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.GrainWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.NumberWord;
import salesassistant.semantics.reading.words.Meaning.Own;
import salesassistant.semantics.reading.words.Meaning.StepWord;

/** What there is to be a row for each of: dimensions, weeks, months; and counts of items. */
final class BreakdownRules {

    private static final double LONE_NOUN = 0.4;

    private static final Said CHOSEN = new Said.MarkNamed(Mark.CHOSEN);

    /** "Rolling 12 weeks" is rather the window; only "rolling 12-week" is the series. */
    private static final double ROLLING_SERIES = 0.5;

    private BreakdownRules() {}

    static List<Rule> of(Catalog catalog) {
        return List.of(
                Rule.named("by dimension")
                        .cue(Cue.BY, Cue.SORT)
                        .one(Noun.class)
                        .says(m -> List.of(by(m.at(1, Noun.class)))),
                Rule.named("each of a dimension")
                        .cue(Cue.EACH)
                        .one(Noun.class)
                        .says(m -> List.of(by(m.at(1, Noun.class)))),
                Rule.named("which of a dimension")
                        .cue(Cue.WHICH)
                        .one(Noun.class)
                        .says(m -> List.of(by(m.at(1, Noun.class)), CHOSEN)),
                Rule.named("which of ours")
                        .cue(Cue.WHICH)
                        .one(Own.class)
                        .one(Noun.class)
                        .says(m -> List.of(MemberRules.own(catalog), by(m.at(2, Noun.class)), CHOSEN)),
                Rule.named("by two dimensions")
                        .cue(Cue.BY, Cue.EACH)
                        .one(Noun.class)
                        .cue(Cue.AND, Cue.BY)
                        .one(Noun.class)
                        .says(m -> List.of(by(m.at(1, Noun.class)), by(m.at(3, Noun.class)))),
                Rule.named("by dimension and time")
                        .cue(Cue.BY, Cue.EACH)
                        .one(Noun.class)
                        .cue(Cue.AND, Cue.BY, Cue.EACH)
                        .one(GrainWord.class)
                        .says(m -> List.of(by(m.at(1, Noun.class)), grain(m.at(3, GrainWord.class)))),
                Rule.named("by time and dimension")
                        .maybeCue(Cue.BY, Cue.EACH)
                        .one(GrainWord.class)
                        .cue(Cue.AND, Cue.BY, Cue.EACH)
                        .one(Noun.class)
                        .says(m -> List.of(grain(m.at(1, GrainWord.class)), by(m.at(3, Noun.class)))),
                Rule.named("dimension as the subject")
                        .maybeCue(Cue.COMPARE)
                        .one(Noun.class)
                        .costs(LONE_NOUN)
                        .says(m -> List.of(by(m.at(1, Noun.class)))),
                Rule.named("all items of a member")
                        .cue(Cue.ALL)
                        .maybe(Own.class)
                        .maybe(MemberWord.class)
                        .one(Noun.class)
                        .says(m -> all(catalog, m)),
                Rule.named("all").cue(Cue.ALL).costs(0.4).says(_ -> List.of()),
                Rule.named("by time")
                        .cue(Cue.BY, Cue.SORT, Cue.EACH, Cue.WHICH)
                        .one(GrainWord.class)
                        .says(m -> List.of(grain(m.at(1, GrainWord.class)))),
                Rule.named("weekly, monthly")
                        .one(GrainWord.class)
                        .maybeCue(Cue.TREND)
                        .saysIf(m -> Optional.of(m.at(0, GrainWord.class))
                                .filter(GrainWord::adjective)
                                .map(word -> List.of(grain(word)))),
                Rule.named("month to month")
                        .one(StepWord.class)
                        .says(m -> List.of(
                                new Said.StepNamed(m.at(0, StepWord.class).grain()))),
                Rule.named("average per week")
                        .cue(Cue.AVERAGE)
                        .maybe(MeasureWord.class)
                        .one(GrainWord.class)
                        .says(m -> average(m, 1, 2)),
                Rule.named("per week on average")
                        .maybe(MeasureWord.class)
                        .one(GrainWord.class)
                        .cue(Cue.AVERAGE)
                        .says(m -> average(m, 0, 1)),
                Rule.named("average of a dimension per week")
                        .cue(Cue.AVERAGE)
                        .maybe(MeasureWord.class)
                        .cue(Cue.BY, Cue.EACH)
                        .one(Noun.class)
                        .one(GrainWord.class)
                        .says(m -> Stream.concat(average(m, 1, 4).stream(), Stream.of(by(m.at(3, Noun.class))))
                                .toList()),
                Rule.named("trend").cue(Cue.TREND).says(_ -> List.of(new Said.GrainNamed(Optional.empty(), 1))),
                Rule.named("rolling weeks")
                        .costs(ROLLING_SERIES)
                        .cue(Cue.ROLLING)
                        .one(NumberWord.class)
                        .one(GrainWord.class)
                        .saysIf(m -> rolling(m.at(1, NumberWord.class), m.at(2, GrainWord.class))),
                Rule.named("how many items")
                        .cue(Cue.HOW_MANY, Cue.NUMBER_OF)
                        .maybe(Own.class)
                        .one(Noun.class)
                        .saysIf(m -> counted(catalog, m.at(2, Noun.class))
                                .map(measure ->
                                        m.has(1) ? List.of(MemberRules.own(catalog), measure) : List.of(measure))));
    }

    /** Of weeks and months the mean; of longer stretches the course over time, which is told with it. */
    private static List<Said> average(Rule.Match match, int measure, int grain) {
        return Stream.concat(
                        match.find(measure, MeasureWord.class).map(MeasureRules::named).stream(),
                        Stream.of(averaged(match.at(grain, GrainWord.class))))
                .toList();
    }

    private static Said averaged(GrainWord word) {
        return switch (word.grain()) {
            case WEEK -> new Said.CalculationNamed(Wanted.WEEKLY_AVERAGE);
            case MONTH -> new Said.CalculationNamed(Wanted.MONTHLY_AVERAGE);
            case FOUR_WEEKS, QUARTER, YEAR -> grain(word);
        };
    }

    private static Said by(Noun noun) {
        return new Said.BreakdownNamed(noun.dimension());
    }

    private static List<Said> all(Catalog catalog, Rule.Match match) {
        var said = new ArrayList<Said>();
        match.find(1, Own.class).ifPresent(_ -> said.add(MemberRules.own(catalog)));
        match.find(2, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        said.add(by(match.at(3, Noun.class)));
        return said;
    }

    private static Said grain(GrainWord word) {
        return new Said.GrainNamed(Optional.of(word.grain()), 1);
    }

    private static Optional<List<Said>> rolling(NumberWord number, GrainWord word) {
        int weeks = number.value().intValue();
        return word.grain() == Grain.WEEK && weeks > 1 && weeks <= 52
                ? Optional.of(List.of(new Said.GrainNamed(Optional.of(Grain.WEEK), weeks)))
                : Optional.empty();
    }

    private static Optional<Said> counted(Catalog catalog, Noun noun) {
        return catalog.measures().stream()
                .filter(measure -> measure.rollup() instanceof Rollup.CountOfItems)
                .filter(_ -> catalog.dimension(noun.dimension()).searchable())
                .map(Measure::name)
                .findFirst()
                .map(Said.MeasureNamed::new);
    }
}
