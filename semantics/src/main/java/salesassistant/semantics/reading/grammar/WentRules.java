package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Movements said in two words that others stand between, movements denied, and how a measure is. */
final class WentRules {

    /** "How are sales" asks how they do, not only how large they are. */
    private static final double RATHER_HOW_IT_GOES = -0.8;

    private static final double RATHER_THAN_HOW_LARGE = -1.3;

    private static final Cue[] MOVES = {Cue.GREW, Cue.GROWING, Cue.DECLINE};

    private WentRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                Rule.named("a member went up")
                        .cue(Cue.WENT)
                        .one(MemberWord.class)
                        .cue(Cue.WENT_UP, Cue.WENT_DOWN)
                        .says(m -> with(MemberRules.named(m.at(1, MemberWord.class), false), m)),
                Rule.named("a measure went up")
                        .cue(Cue.WENT)
                        .one(MeasureWord.class)
                        .cue(Cue.WENT_UP, Cue.WENT_DOWN)
                        .says(m -> with(List.of(MeasureRules.named(m.at(1, MeasureWord.class))), m)),
                Rule.named("we went up")
                        .cue(Cue.WENT)
                        .one(Own.class)
                        .cue(Cue.WENT_UP, Cue.WENT_DOWN)
                        .says(m -> with(List.of(own), m)),
                Rule.named("did not grow")
                        .cue(Cue.NOT)
                        .cue(MOVES)
                        .costs(GrowthRules.RATHER_CHOOSING)
                        .says(m -> denied(m.at(1, CueWord.class).cue())),
                Rule.named("grew not")
                        .cue(MOVES)
                        .cue(Cue.NOT)
                        .costs(GrowthRules.RATHER_CHOOSING)
                        .says(m -> denied(m.at(0, CueWord.class).cue())),
                Rule.named("how it went")
                        .cue(Cue.HOW_IT_WENT)
                        .costs(RATHER_THAN_HOW_LARGE)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.CHANGE))),
                Rule.named("how a member did")
                        .cue(Cue.HOW_DID)
                        .one(MemberWord.class)
                        .cue(Cue.DOES)
                        .costs(RATHER_HOW_IT_GOES)
                        .says(m -> {
                            var said = new ArrayList<Said>(MemberRules.named(m.at(1, MemberWord.class), false));
                            said.add(new Said.CalculationNamed(Wanted.CHANGE));
                            return said;
                        }),
                Rule.named("how we did")
                        .cue(Cue.HOW_DID)
                        .one(Own.class)
                        .cue(Cue.DOES)
                        .costs(RATHER_HOW_IT_GOES)
                        .says(_ -> List.of(own, new Said.CalculationNamed(Wanted.CHANGE))),
                Rule.named("how a measure is")
                        .cue(Cue.HOW_IS)
                        .one(MeasureWord.class)
                        .costs(RATHER_HOW_IT_GOES)
                        .says(m -> List.of(
                                MeasureRules.named(m.at(1, MeasureWord.class)),
                                new Said.CalculationNamed(Wanted.CHANGE))));
    }

    private static List<Said> with(List<? extends Said> who, Rule.Match match) {
        var said = new ArrayList<Said>(who);
        boolean up = match.at(2, CueWord.class).cue() == Cue.WENT_UP;
        said.add(new Said.CalculationNamed(up ? Wanted.RISE : Wanted.FALL));
        return said;
    }

    private static List<Said> denied(Cue moves) {
        return List.of(
                new Said.CalculationNamed(Wanted.CHANGE),
                new Said.MarkNamed(moves == Cue.DECLINE ? Mark.NOT_FALLEN : Mark.NOT_RISEN));
    }
}
