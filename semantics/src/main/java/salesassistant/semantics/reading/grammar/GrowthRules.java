package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Growth, decline, contribution and the indices. */
final class GrowthRules {

    private GrowthRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                lone(Cue.GROW, Wanted.CHANGE),
                lone(Cue.GROWING, Wanted.RISE),
                lone(Cue.DECLINE, Wanted.FALL),
                lone(Cue.CONTRIBUTE, Wanted.CONTRIBUTION),
                lone(Cue.OVER_INDEX, Wanted.DEVELOPMENT_INDEX),
                lone(Cue.PRICE_INDEX, Wanted.INDEX_ON_TOTAL),
                lone(Cue.UNDERPERFORM, Wanted.UNDERPERFORMANCE),
                Rule.named("growing or falling")
                        .cue(Cue.GROW, Cue.GROWING)
                        .cue(Cue.OR)
                        .cue(Cue.DECLINE)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.CHANGE))),
                Rule.named("contribution to growth")
                        .cue(Cue.CONTRIBUTE)
                        .maybeCue(Cue.TOP)
                        .cue(Cue.GROW, Cue.DECLINE)
                        .says(m -> contribution(m.has(1), null)),
                Rule.named("contribution to our growth")
                        .cue(Cue.CONTRIBUTE)
                        .maybeCue(Cue.TOP)
                        .one(Own.class)
                        .cue(Cue.GROW, Cue.DECLINE)
                        .says(m -> contribution(m.has(1), own)),
                Rule.named("under-performing members")
                        .cue(Cue.UNDERPERFORM)
                        .one(Noun.class)
                        .says(m -> List.of(
                                new Said.CalculationNamed(Wanted.UNDERPERFORMANCE),
                                new Said.BreakdownNamed(m.at(1, Noun.class).dimension()))));
    }

    private static Rule lone(Cue cue, Wanted wanted) {
        return Rule.named(cue.name().toLowerCase(Locale.ROOT))
                .cue(cue)
                .says(_ -> List.of(new Said.CalculationNamed(wanted)));
    }

    private static List<Said> contribution(boolean ranked, @Nullable Said own) {
        var said = new ArrayList<Said>();
        said.add(new Said.CalculationNamed(Wanted.CONTRIBUTION));
        if (ranked) {
            said.add(new Said.RankingNamed(Direction.DESCENDING, OptionalInt.empty(), Said.By.CHANGE));
        }
        if (own != null) {
            said.add(own);
        }
        return said;
    }
}
