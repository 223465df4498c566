package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.By;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MeasuredSuperlative;
import salesassistant.semantics.reading.words.Meaning.MemberWord;

/** The order of the rows: "cheapest first", "sort by growth", "alphabetically". */
final class OrderRules {

    private OrderRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("largest first")
                        .maybeCue(Cue.SORT)
                        .cue(RankingRules.SUPERLATIVES)
                        .cue(Cue.COMES_FIRST)
                        .says(m -> List.of(largestFirst(m.at(1, CueWord.class).cue()))),
                Rule.named("cheapest first")
                        .maybeCue(Cue.SORT)
                        .one(MeasuredSuperlative.class)
                        .cue(Cue.COMES_FIRST)
                        .says(m -> List.of(cheapestFirst(m.at(1, MeasuredSuperlative.class)))),
                Rule.named("cheapest of a member first")
                        .one(MeasuredSuperlative.class)
                        .one(MemberWord.class)
                        .cue(Cue.COMES_FIRST)
                        .says(OrderRules::cheapestOf),
                Rule.named("first, said after the rows")
                        .cue(Cue.COMES_FIRST)
                        .costs(0.4)
                        .says(_ -> List.of(new Said.MarkNamed(Mark.FIRST))),
                Rule.named("sort by measure")
                        .cue(Cue.SORT)
                        .one(MeasureWord.class)
                        .maybeCue(Cue.UPWARDS, Cue.DOWNWARDS)
                        .says(m -> List.of(new Said.OrderedNamed(
                                Optional.of(m.at(1, MeasureWord.class).measure()),
                                direction(m, 2),
                                Optional.of(By.VALUE)))),
                Rule.named("sort by growth")
                        .cue(Cue.SORT)
                        .cue(Cue.GROW)
                        .maybeCue(Cue.UPWARDS, Cue.DOWNWARDS)
                        .says(m -> List.of(new Said.OrderedNamed(
                                Optional.empty(), direction(m, 2), Optional.of(By.CHANGE_PERCENT)))),
                Rule.named("sort upwards")
                        .maybeCue(Cue.SORT)
                        .cue(Cue.UPWARDS, Cue.DOWNWARDS)
                        .says(m -> List.of(
                                new Said.OrderedNamed(Optional.empty(), direction(m, 1), Optional.of(By.VALUE)))),
                Rule.named("sort by share")
                        .cue(Cue.SORT)
                        .cue(Cue.SHARE)
                        .says(_ -> List.of(new Said.CalculationNamed(Said.Wanted.SHARE))),
                Rule.named("alphabetically")
                        .maybeCue(Cue.SORT)
                        .cue(Cue.ALPHABETICAL)
                        .says(_ -> List.of(
                                new Said.OrderedNamed(Optional.empty(), Direction.ASCENDING, Optional.empty()))));
    }

    private static Said largestFirst(Cue cue) {
        return new Said.OrderedNamed(Optional.empty(), RankingRules.direction(cue), Optional.of(RankingRules.by(cue)));
    }

    private static Said cheapestFirst(MeasuredSuperlative superlative) {
        return new Said.OrderedNamed(
                Optional.of(superlative.measure()), superlative.direction(), Optional.of(By.VALUE));
    }

    private static List<Said> cheapestOf(Rule.Match match) {
        var said = new ArrayList<>(MemberRules.named(match.at(1, MemberWord.class), false));
        said.add(cheapestFirst(match.at(0, MeasuredSuperlative.class)));
        return said;
    }

    private static Direction direction(Rule.Match match, int at) {
        return match.find(at, CueWord.class)
                .filter(word -> word.cue() == Cue.UPWARDS)
                .map(_ -> Direction.ASCENDING)
                .orElse(Direction.DESCENDING);
    }
}
