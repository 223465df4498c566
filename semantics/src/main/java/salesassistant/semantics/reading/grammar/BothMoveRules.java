package salesassistant.semantics.reading.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.NumberWord;

/** "Falling distribution but rising sales": of the rows those for which both are so. */
final class BothMoveRules {

    private static final Cue[] MOVES = {Cue.GROW, Cue.GREW, Cue.GROWING, Cue.DECLINE};
    private static final Cue[] JOINED = {Cue.BUT, Cue.AND};

    private BothMoveRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("one measure falling, another rising")
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .one(MeasureWord.class)
                        .cue(JOINED)
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .one(MeasureWord.class)
                        .says(m -> List.of(moves(m, 0, 1), moves(m, 3, 4))),
                Rule.named("one measure falls, another rises, the verbs last")
                        .one(MeasureWord.class)
                        .cue(MOVES)
                        .cue(JOINED)
                        .one(MeasureWord.class)
                        .cue(MOVES)
                        .says(m -> List.of(moves(m, 1, 0), moves(m, 4, 3))),
                Rule.named("one measure within a limit, another moving")
                        .one(MeasureWord.class)
                        .cue(ConditionRules.LIMITS)
                        .one(NumberWord.class)
                        .cue(JOINED)
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .one(MeasureWord.class)
                        .says(m -> List.of(ConditionRules.limited(m, 0, 1, 2), moves(m, 4, 5))),
                Rule.named("one measure within a limit, another moving, the verb last")
                        .one(MeasureWord.class)
                        .cue(ConditionRules.LIMITS)
                        .one(NumberWord.class)
                        .cue(JOINED)
                        .one(MeasureWord.class)
                        .cue(MOVES)
                        .says(m -> List.of(ConditionRules.limited(m, 0, 1, 2), moves(m, 5, 4))),
                Rule.named("one measure moving, another within a limit")
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .one(MeasureWord.class)
                        .cue(JOINED)
                        .one(MeasureWord.class)
                        .cue(ConditionRules.LIMITS)
                        .one(NumberWord.class)
                        .says(m -> List.of(moves(m, 0, 1), ConditionRules.limited(m, 3, 4, 5))),
                Rule.named("selling less despite more of a measure")
                        .cue(Cue.SELL)
                        .cue(Cue.MORE_OF, Cue.LESS_OF)
                        .maybe(MemberWord.class)
                        .cue(Cue.BUT)
                        .cue(Cue.MORE_OF, Cue.LESS_OF, Cue.GROWING, Cue.DECLINE)
                        .one(MeasureWord.class)
                        .says(BothMoveRules::soldDespite),
                Rule.named("growing in one measure, losing another")
                        .cue(MOVES)
                        .one(MeasureWord.class)
                        .cue(Cue.BUT)
                        .cue(MOVES)
                        .one(MeasureWord.class)
                        .says(m -> List.of(moves(m, 0, 1), moves(m, 3, 4))),
                Rule.named("growing but losing a measure")
                        .cue(MOVES)
                        .cue(Cue.BUT)
                        .cue(MOVES)
                        .one(MeasureWord.class)
                        .says(m -> List.of(moves(Optional.empty(), m, 0), moves(m, 2, 3))),
                Rule.named("growing but losing share")
                        .cue(MOVES)
                        .maybe(MeasureWord.class)
                        .cue(Cue.BUT)
                        .cue(MOVES)
                        .cue(Cue.SHARE)
                        .says(BothMoveRules::butShare));
    }

    private static List<Said> soldDespite(Rule.Match match) {
        var said = new ArrayList<Said>();
        match.find(2, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        said.add(moves(Optional.empty(), match, 1));
        said.add(moves(match, 4, 5));
        return said;
    }

    private static List<Said> butShare(Rule.Match match) {
        var measure = match.find(1, MeasureWord.class).map(MeasureWord::measure);
        var said = new ArrayList<Said>();
        said.add(moves(measure, match, 0));
        said.add(beyondZero(measure, Wanted.SHARE_CHANGE, match, 3));
        return said;
    }

    private static Said moves(Rule.Match match, int verb, int measure) {
        return moves(Optional.of(match.at(measure, MeasureWord.class).measure()), match, verb);
    }

    private static Said moves(Optional<String> measure, Rule.Match match, int verb) {
        return beyondZero(measure, Wanted.CHANGE, match, verb);
    }

    private static Said beyondZero(Optional<String> measure, Wanted wanted, Rule.Match match, int verb) {
        var cue = match.at(verb, CueWord.class).cue();
        boolean falls = cue == Cue.DECLINE || cue == Cue.LESS_OF;
        return new Said.ConditionNamed(
                measure,
                Optional.of(wanted),
                falls ? Comparator.LESS_THAN : Comparator.MORE_THAN,
                BigDecimal.ZERO,
                true,
                false);
    }
}
