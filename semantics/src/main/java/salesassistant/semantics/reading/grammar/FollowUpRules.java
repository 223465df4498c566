package salesassistant.semantics.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Lean;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.MemberWord;

/** Words that lean on the question before. */
final class FollowUpRules {

    private static final double OPENING = 0.5;

    /** As likely as a measure that is written like "and" with a letter lost, so that it is asked which is meant. */
    private static final double AND_A_MEMBER = 1.2;

    /** "There" is the place that was spoken of, where one was. */
    private static final double RATHER_THERE = -0.4;

    private FollowUpRules() {}

    static List<Rule> of() {
        return List.of(
                lone(Cue.INSTEAD, Lean.INSTEAD),
                lone(Cue.MEANT, Lean.MEANT),
                lone(Cue.WHAT_ABOUT, Lean.ABOUT),
                lone(Cue.SAME, Lean.SAME),
                lone(Cue.THOSE, Lean.THOSE),
                Rule.named("which of those")
                        .cue(Cue.WHICH_OF_THOSE)
                        .says(_ -> List.of(new Said.FollowUpNamed(Lean.THOSE), new Said.MarkNamed(Mark.CHOSEN))),
                lone(Cue.AS_CHART, Lean.AS_CHART),
                lone(Cue.SHOW_SQL, Lean.SHOW_SQL),
                lone(Cue.FIRST, Lean.FIRST),
                lone(Cue.SECOND, Lean.SECOND),
                lone(Cue.THIRD, Lean.THIRD),
                lone(Cue.FOURTH, Lean.FOURTH),
                lone(Cue.FIFTH, Lean.FIFTH),
                lone(Cue.LAST_ONE, Lean.LAST),
                Rule.named("and …").cue(Cue.AND).costs(OPENING).says(_ -> List.of(new Said.FollowUpNamed(Lean.AND))),
                Rule.named("and a member")
                        .cue(Cue.AND)
                        .one(MemberWord.class)
                        .costs(AND_A_MEMBER)
                        .saysIf(m -> Optional.of(m.at(1, MemberWord.class))
                                .filter(word -> !word.partial())
                                .map(word -> Stream.concat(
                                                Stream.of(new Said.FollowUpNamed(Lean.AND)),
                                                MemberRules.named(word, false).stream())
                                        .toList())),
                Rule.named("and the others")
                        .cue(Cue.AND)
                        .cue(Cue.OTHERS)
                        .costs(OPENING)
                        .says(_ -> List.of(new Said.OthersNamed(Optional.empty()))),
                Rule.named("of a member there")
                        .one(MemberWord.class)
                        .cue(Cue.THERE)
                        .costs(RATHER_THERE)
                        .saysIf(m -> Optional.of(m.at(0, MemberWord.class))
                                .filter(word -> !word.partial())
                                .map(word -> Stream.concat(
                                                MemberRules.named(word, false).stream(),
                                                Stream.of(new Said.FollowUpNamed(Lean.ABOUT)))
                                        .toList())),
                Rule.named("how it goes there")
                        .cue(Cue.GROW)
                        .cue(Cue.THERE)
                        .costs(RATHER_THERE)
                        .says(_ ->
                                List.of(new Said.CalculationNamed(Wanted.CHANGE), new Said.FollowUpNamed(Lean.ABOUT))),
                Rule.named("is that normal")
                        .cue(Cue.NORMAL)
                        .says(_ -> List.of(
                                new Said.FollowUpNamed(Lean.ABOUT),
                                new Said.GrainNamed(Optional.of(Grain.WEEK), 1),
                                new Said.NowNamed())),
                Rule.named("behind it")
                        .cue(Cue.BEHIND)
                        .says(_ -> List.of(
                                new Said.FollowUpNamed(Lean.ABOUT), new Said.CalculationNamed(Wanted.CONTRIBUTION))),
                Rule.named("leave out a member")
                        .cue(Cue.REMOVE)
                        .one(MemberWord.class)
                        .says(m -> List.of(
                                new Said.FollowUpNamed(Lean.REMOVE),
                                new Said.MembersNamed(
                                        m.at(1, MemberWord.class).dimension(),
                                        m.at(1, MemberWord.class).values(),
                                        true,
                                        false,
                                        false))));
    }

    private static Rule lone(Cue cue, Lean lean) {
        return Rule.named(lean.name()).cue(cue).says(_ -> List.of(new Said.FollowUpNamed(lean)));
    }
}
