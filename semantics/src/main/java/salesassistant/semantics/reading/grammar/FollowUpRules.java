package salesassistant.semantics.reading.grammar;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Lean;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.MemberWord;

/** Words that lean on the question before. */
final class FollowUpRules {

    private static final double OPENING = 0.5;

    private FollowUpRules() {}

    static List<Rule> of() {
        return List.of(
                lone(Cue.INSTEAD, Lean.INSTEAD),
                lone(Cue.MEANT, Lean.MEANT),
                lone(Cue.WHAT_ABOUT, Lean.ABOUT),
                lone(Cue.SAME, Lean.SAME),
                lone(Cue.THOSE, Lean.THOSE),
                lone(Cue.AS_CHART, Lean.AS_CHART),
                lone(Cue.SHOW_SQL, Lean.SHOW_SQL),
                lone(Cue.FIRST, Lean.FIRST),
                lone(Cue.SECOND, Lean.SECOND),
                lone(Cue.THIRD, Lean.THIRD),
                lone(Cue.FOURTH, Lean.FOURTH),
                lone(Cue.FIFTH, Lean.FIFTH),
                lone(Cue.LAST_ONE, Lean.LAST),
                Rule.named("and …").cue(Cue.AND).costs(OPENING).says(_ -> List.of(new Said.FollowUpNamed(Lean.AND))),
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
