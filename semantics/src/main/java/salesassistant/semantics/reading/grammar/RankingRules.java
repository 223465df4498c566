package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.By;
import salesassistant.semantics.reading.grammar.Rule.Match;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.GrainWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MeasuredSuperlative;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.NumberWord;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Tops and bottoms: by value, by growth, by what was gained or lost. */
final class RankingRules {

    /** Each says that something is the most or the least of all. */
    static final Cue[] SUPERLATIVES = {
        Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST, Cue.FASTEST, Cue.SLOWEST, Cue.GAINED_MOST, Cue.LOST_MOST
    };

    /** Those that say it of a change. */
    static final Cue[] MOVERS = {Cue.FASTEST, Cue.SLOWEST, Cue.GAINED_MOST, Cue.LOST_MOST};

    private RankingRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                Rule.named("top n of a dimension")
                        .cue(SUPERLATIVES)
                        .maybe(NumberWord.class)
                        .one(Noun.class)
                        .saysIf(m -> ranked(m, 0, 1, 2)),
                Rule.named("n best of a dimension")
                        .one(NumberWord.class)
                        .cue(SUPERLATIVES)
                        .one(Noun.class)
                        .saysIf(m -> ranked(m, 1, 0, 2)),
                Rule.named("top n fastest of a dimension")
                        .cue(Cue.TOP)
                        .maybe(NumberWord.class)
                        .cue(MOVERS)
                        .one(Noun.class)
                        .saysIf(m -> ranked(m, 2, 1, 3)),
                Rule.named("by growth")
                        .cue(Cue.BY)
                        .cue(Cue.GROW)
                        .says(_ -> List.of(new Said.RankedByNamed(By.CHANGE_PERCENT))),
                Rule.named("by absolute growth")
                        .cue(Cue.BY)
                        .cue(Cue.ABSOLUTE)
                        .cue(Cue.GROW)
                        .says(_ -> List.of(new Said.RankedByNamed(By.CHANGE))),
                Rule.named("by share")
                        .cue(Cue.BY)
                        .cue(Cue.SHARE)
                        .says(_ -> List.of(new Said.CalculationNamed(Said.Wanted.SHARE))),
                Rule.named("top n falling of a dimension")
                        .maybeCue(Cue.TOP, Cue.WORST)
                        .maybe(NumberWord.class)
                        .cue(Cue.DECLINE)
                        .one(Noun.class)
                        .saysIf(RankingRules::falling),
                Rule.named("top n weeks")
                        .cue(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST)
                        .maybe(NumberWord.class)
                        .one(GrainWord.class)
                        .saysIf(m -> count(m.find(1, NumberWord.class))
                                .map(count -> List.of(
                                        new Said.RankingNamed(direction(cue(m, 0)), count, By.VALUE),
                                        new Said.GrainNamed(
                                                Optional.of(
                                                        m.at(2, GrainWord.class).grain()),
                                                1)))),
                Rule.named("highest growth")
                        .cue(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST)
                        .cue(Cue.GROW)
                        .says(m -> List.of(
                                new Said.RankingNamed(direction(cue(m, 0)), OptionalInt.empty(), By.CHANGE_PERCENT))),
                Rule.named("highest absolute growth")
                        .cue(Cue.TOP, Cue.BOTTOM, Cue.BEST, Cue.WORST)
                        .cue(Cue.ABSOLUTE)
                        .cue(Cue.GROW)
                        .says(m ->
                                List.of(new Said.RankingNamed(direction(cue(m, 0)), OptionalInt.empty(), By.CHANGE))),
                Rule.named("top n")
                        .cue(SUPERLATIVES)
                        .maybe(NumberWord.class)
                        .saysIf(m -> count(m.find(1, NumberWord.class))
                                .map(count ->
                                        List.of(new Said.RankingNamed(direction(cue(m, 0)), count, by(cue(m, 0)))))),
                Rule.named("so many of a dimension, ranked by what is said apart")
                        .maybeCue(Cue.WHICH)
                        .one(NumberWord.class)
                        .one(Noun.class)
                        .saysIf(RankingRules::soMany),
                Rule.named("so many weeks, ranked by what is said apart")
                        .cue(Cue.WHICH)
                        .one(NumberWord.class)
                        .one(GrainWord.class)
                        .saysIf(RankingRules::soManyWeeks),
                Rule.named("both ends of a dimension")
                        .cue(SUPERLATIVES)
                        .maybe(NumberWord.class)
                        .cue(Cue.AND)
                        .cue(SUPERLATIVES)
                        .maybe(NumberWord.class)
                        .maybe(Noun.class)
                        .saysIf(RankingRules::bothEnds),
                Rule.named("only the top n")
                        .cue(Cue.ONLY)
                        .cue(SUPERLATIVES)
                        .maybe(NumberWord.class)
                        .saysIf(m -> count(m.find(2, NumberWord.class))
                                .map(count ->
                                        List.of(new Said.RankingNamed(direction(cue(m, 1)), count, by(cue(m, 1)))))),
                Rule.named("superlative of a measure")
                        .maybe(NumberWord.class)
                        .one(MeasuredSuperlative.class)
                        .maybe(Noun.class)
                        .saysIf(RankingRules::measured),
                Rule.named("by measure")
                        .cue(Cue.BY)
                        .one(MeasureWord.class)
                        .says(m -> List.of(MeasureRules.named(m.at(1, MeasureWord.class)))),
                Rule.named("by our measure")
                        .cue(Cue.BY, Cue.SORT)
                        .one(Own.class)
                        .one(MeasureWord.class)
                        .says(m -> List.of(own, MeasureRules.named(m.at(2, MeasureWord.class)))),
                Rule.named("rank a dimension")
                        .cue(Cue.RANK)
                        .one(Noun.class)
                        .says(m -> List.of(
                                new Said.RankingNamed(Direction.DESCENDING, OptionalInt.empty(), By.VALUE),
                                new Said.BreakdownNamed(m.at(1, Noun.class).dimension()))));
    }

    private static Optional<List<Said>> ranked(Match match, int superlative, int number, int noun) {
        var cue = cue(match, superlative);
        var of = match.at(noun, Noun.class).dimension();
        return count(match.find(number, NumberWord.class))
                .map(count -> List.of(
                        new Said.RankingNamed(direction(cue), count, by(cue), Optional.of(of)),
                        new Said.BreakdownNamed(of)));
    }

    private static Optional<List<Said>> soMany(Match match) {
        var of = match.at(2, Noun.class).dimension();
        return wanted(match)
                .map(count -> List.of(new Said.SoManyNamed(count, Optional.of(of)), new Said.BreakdownNamed(of)));
    }

    private static Optional<List<Said>> soManyWeeks(Match match) {
        var grain = match.at(2, GrainWord.class).grain();
        return wanted(match)
                .map(count -> List.of(
                        new Said.SoManyNamed(count, Optional.empty()), new Said.GrainNamed(Optional.of(grain), 1)));
    }

    private static Optional<Integer> wanted(Match match) {
        return count(match.find(1, NumberWord.class)).map(OptionalInt::getAsInt);
    }

    private static Optional<List<Said>> falling(Match match) {
        if (!match.has(0) && !match.has(1)) {
            return Optional.empty();
        }
        return count(match.find(1, NumberWord.class))
                .map(count -> List.of(
                        new Said.RankingNamed(Direction.ASCENDING, count, By.CHANGE_PERCENT),
                        new Said.BreakdownNamed(match.at(3, Noun.class).dimension())));
    }

    /** "Top 3 and bottom 3 brands" are two lists; "top and bottom 3" counts both alike. */
    private static Optional<List<Said>> bothEnds(Match match) {
        var first = cue(match, 0);
        var second = cue(match, 3);
        var last = match.find(4, NumberWord.class);
        var count = count(match.find(1, NumberWord.class).or(() -> last));
        var other = count(last.or(() -> match.find(1, NumberWord.class)));
        if (direction(first) == direction(second) || by(first) != by(second) || count.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var of = match.find(5, Noun.class).map(Noun::dimension);
        var said = new ArrayList<Said>();
        said.add(new Said.RankingNamed(direction(first), count.get(), by(first), of));
        said.add(new Said.RankingNamed(direction(second), other.get(), by(second), of));
        of.ifPresent(noun -> said.add(new Said.BreakdownNamed(noun)));
        return Optional.of(said);
    }

    private static Optional<List<Said>> measured(Match match) {
        var superlative = match.at(1, MeasuredSuperlative.class);
        return count(match.find(0, NumberWord.class)).map(count -> {
            var said = new ArrayList<Said>();
            said.add(new Said.MeasureNamed(superlative.measure()));
            said.add(new Said.RankingNamed(superlative.direction(), count, By.VALUE));
            match.find(2, Noun.class).ifPresent(noun -> said.add(new Said.BreakdownNamed(noun.dimension())));
            return said;
        });
    }

    private static Optional<OptionalInt> count(Optional<NumberWord> number) {
        if (number.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        var value = number.get().value();
        boolean whole = !number.get().percent() && value.stripTrailingZeros().scale() <= 0;
        return whole && value.intValue() >= 1 && value.intValue() <= 1000
                ? Optional.of(OptionalInt.of(value.intValue()))
                : Optional.empty();
    }

    private static Cue cue(Match match, int index) {
        return match.at(index, CueWord.class).cue();
    }

    static Direction direction(Cue cue) {
        return cue == Cue.BOTTOM || cue == Cue.WORST || cue == Cue.SLOWEST || cue == Cue.LOST_MOST
                ? Direction.ASCENDING
                : Direction.DESCENDING;
    }

    static By by(Cue cue) {
        if (cue == Cue.BEST || cue == Cue.WORST) {
            return By.JUDGED;
        }
        if (cue == Cue.FASTEST || cue == Cue.SLOWEST) {
            return By.CHANGE_PERCENT;
        }
        return cue == Cue.GAINED_MOST || cue == Cue.LOST_MOST ? By.CHANGE : By.VALUE;
    }
}
