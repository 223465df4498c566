package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Open;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Questions that leave open what there is to be a row for each of: "where", "who", "what changed". */
final class OpenRules {

    /** "What was growth" is rather one number. */
    private static final double RATHER_ONE = 0.6;

    private OpenRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                Rule.named("where").cue(Cue.WHERE).says(_ -> List.of(new Said.OpenNamed(Open.WHERE))),
                Rule.named("where it rises").cue(Cue.WHERE_RISES).says(_ -> where(Wanted.RISE)),
                Rule.named("where it falls").cue(Cue.WHERE_FALLS).says(_ -> where(Wanted.FALL)),
                Rule.named("who").cue(Cue.WHO).says(_ -> List.of(new Said.OpenNamed(Open.WHO))),
                Rule.named("what sells best")
                        .cue(Cue.WHICH)
                        .maybe(Own.class)
                        .cue(RankingRules.SUPERLATIVES)
                        .costs(RATHER_ONE)
                        .says(m -> best(m, own)),
                Rule.named("what is sold")
                        .cue(Cue.WHICH)
                        .maybe(Own.class)
                        .cue(Cue.SELL)
                        .costs(RATHER_ONE)
                        .says(m -> Stream.concat(
                                        Stream.of(new Said.OpenNamed(Open.WHAT), new Said.SoldNamed()),
                                        m.find(1, Own.class).map(_ -> own).stream())
                                .toList()),
                Rule.named("what grew")
                        .cue(Cue.WHICH)
                        .cue(Cue.GREW)
                        .costs(RATHER_ONE + GrowthRules.RATHER_CHOOSING)
                        .says(_ -> List.of(
                                new Said.OpenNamed(Open.WHAT),
                                new Said.CalculationNamed(Wanted.CHANGE),
                                new Said.MarkNamed(Mark.GREW))),
                Rule.named("what changed")
                        .cue(Cue.WHICH)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .costs(RATHER_ONE)
                        .says(m -> List.of(
                                new Said.OpenNamed(Open.WHAT),
                                new Said.CalculationNamed(moved(m.at(1, CueWord.class))))));
    }

    private static List<Said> best(Rule.Match match, Said own) {
        var cue = match.at(2, CueWord.class).cue();
        var said = new ArrayList<Said>();
        said.add(new Said.OpenNamed(Open.WHAT));
        said.add(new Said.RankingNamed(RankingRules.direction(cue), OptionalInt.empty(), RankingRules.by(cue)));
        match.find(1, Own.class).ifPresent(_ -> said.add(own));
        return said;
    }

    private static Wanted moved(CueWord word) {
        return switch (word.cue()) {
            case GROWING -> Wanted.RISE;
            case DECLINE -> Wanted.FALL;
            default -> Wanted.CHANGE;
        };
    }

    private static List<Said> where(Wanted wanted) {
        return List.of(new Said.OpenNamed(Open.WHERE), new Said.CalculationNamed(wanted));
    }
}
