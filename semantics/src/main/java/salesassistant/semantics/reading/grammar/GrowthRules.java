package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Growth, decline, contribution and the indices. */
final class GrowthRules {

    /** "Växer de" asks of them; before a name the word is an article. */
    private static final double RATHER_THEY = -0.4;

    /** Of a word that may say either, the one that chooses rows. */
    static final double RATHER_CHOOSING = -0.45;

    /** "How much of" a growth somebody had, not how much of a measure there is. */
    private static final double RATHER_WHOSE = -1.2;

    /** Words that only hold the others together cost about as little. */
    private static final double HARDLY_A_PART = -1.3;

    private GrowthRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                lone(Cue.GROW, Wanted.CHANGE),
                Rule.named("grew")
                        .cue(Cue.GREW)
                        .costs(RATHER_CHOOSING)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.CHANGE), new Said.MarkNamed(Mark.GREW))),
                Rule.named("growth")
                        .cue(Cue.GROWTH)
                        .costs(RATHER_CHOOSING)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.CHANGE), new Said.MarkNamed(Mark.GROWTH))),
                Rule.named("those that grew")
                        .cue(Cue.THAT)
                        .cue(Cue.GREW)
                        .costs(2 * RATHER_CHOOSING)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.RISE))),
                Rule.named("how much")
                        .cue(Cue.HOW_MUCH)
                        .costs(HARDLY_A_PART)
                        .says(_ -> List.of(new Said.MarkNamed(Mark.SIZE))),
                lone(Cue.GROWING, Wanted.RISE),
                lone(Cue.DECLINE, Wanted.FALL),
                lone(Cue.CONTRIBUTE, Wanted.CONTRIBUTION),
                lone(Cue.OVER_INDEX, Wanted.DEVELOPMENT_INDEX),
                lone(Cue.PRICE_INDEX, Wanted.INDEX_ON_TOTAL),
                lone(Cue.UNDERPERFORM, Wanted.UNDERPERFORMANCE),
                Rule.named("how each of them moved")
                        .maybeCue(Cue.AND)
                        .cue(Cue.EACH)
                        .maybeCue(Cue.THOSE)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .says(_ -> each()),
                Rule.named("how each of them moved, the verb first")
                        .maybeCue(Cue.AND)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .cue(Cue.EACH)
                        .maybeCue(Cue.THOSE)
                        .costs(0.4)
                        .says(_ -> each()),
                Rule.named("they grow")
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .cue(Cue.IT)
                        .costs(RATHER_THEY)
                        .says(m -> moved(m, 0)),
                Rule.named("have they grown")
                        .cue(Cue.DOES)
                        .cue(Cue.IT)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .costs(RATHER_THEY)
                        .says(m -> moved(m, 2)),
                Rule.named("more of a measure")
                        .cue(Cue.MORE_OF, Cue.LESS_OF)
                        .one(MeasureWord.class)
                        .costs(0.4)
                        .says(m -> List.of(
                                MeasureRules.named(m.at(1, MeasureWord.class)),
                                new Said.CalculationNamed(
                                        m.at(0, CueWord.class).cue() == Cue.MORE_OF ? Wanted.RISE : Wanted.FALL))),
                Rule.named("growing or falling")
                        .cue(Cue.GROW, Cue.GROWING)
                        .cue(Cue.OR)
                        .cue(Cue.DECLINE)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.CHANGE))),
                Rule.named("growing and falling")
                        .cue(Cue.GREW, Cue.GROWING)
                        .cue(Cue.AND)
                        .maybeCue(Cue.WHICH, Cue.THAT)
                        .cue(Cue.DECLINE)
                        .says(_ -> bothWays()),
                Rule.named("falling and growing")
                        .cue(Cue.DECLINE)
                        .cue(Cue.AND)
                        .maybeCue(Cue.WHICH, Cue.THAT)
                        .cue(Cue.GREW, Cue.GROWING)
                        .says(_ -> bothWays()),
                Rule.named("contribution to growth")
                        .cue(Cue.CONTRIBUTE)
                        .maybeCue(Cue.TOP, Cue.BEST)
                        .cue(Cue.GROW, Cue.DECLINE)
                        .says(m -> contribution(m, 2, null)),
                Rule.named("contribution to our growth")
                        .cue(Cue.CONTRIBUTE)
                        .maybeCue(Cue.TOP, Cue.BEST)
                        .one(Own.class)
                        .cue(Cue.GROW, Cue.DECLINE)
                        .says(m -> contribution(m, 3, own)),
                Rule.named("how much of a growth comes from a member")
                        .cue(Cue.HOW_MUCH_OF)
                        .cue(Cue.GROW, Cue.GROWTH, Cue.GROWING, Cue.DECLINE)
                        .maybe(MemberWord.class)
                        .cue(Cue.COMES_FROM)
                        .one(MemberWord.class)
                        .costs(RATHER_WHOSE)
                        .says(GrowthRules::partOfAGrowth),
                Rule.named("under-performing members")
                        .cue(Cue.UNDERPERFORM)
                        .one(Noun.class)
                        .says(m -> List.of(
                                new Said.CalculationNamed(Wanted.UNDERPERFORMANCE),
                                new Said.BreakdownNamed(m.at(1, Noun.class).dimension()))));
    }

    private static List<Said> moved(Rule.Match match, int verb) {
        var wanted = switch (match.at(verb, CueWord.class).cue()) {
            case GROWING -> Wanted.RISE;
            case DECLINE -> Wanted.FALL;
            default -> Wanted.CHANGE;
        };
        return List.of(new Said.CalculationNamed(wanted), new Said.FollowUpNamed(Said.Lean.ABOUT));
    }

    /** Not one list, but two. */
    private static List<Said> bothWays() {
        return List.of(new Said.CalculationNamed(Wanted.RISE), new Said.CalculationNamed(Wanted.FALL));
    }

    private static List<Said> each() {
        return List.of(new Said.CalculationNamed(Wanted.CHANGE), new Said.FollowUpNamed(Said.Lean.EACH));
    }

    private static Rule lone(Cue cue, Wanted wanted) {
        return Rule.named(cue.name().toLowerCase(Locale.ROOT))
                .cue(cue)
                .says(_ -> List.of(new Said.CalculationNamed(wanted)));
    }

    private static List<Said> partOfAGrowth(Rule.Match match) {
        var said = new ArrayList<Said>();
        said.add(new Said.CalculationNamed(Wanted.CONTRIBUTION));
        if (match.at(1, CueWord.class).cue() == Cue.DECLINE) {
            said.add(new Said.CalculationNamed(Wanted.FALL));
        }
        var whose = match.at(4, MemberWord.class);
        said.add(new Said.BreakdownNamed(whose.dimension()));
        said.addAll(MemberRules.named(whose, false));
        match.find(2, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        return said;
    }

    /** What contributed most to a decline took most from it. */
    private static List<Said> contribution(Rule.Match match, int movement, @Nullable Said own) {
        boolean falls = match.at(movement, CueWord.class).cue() == Cue.DECLINE;
        var said = new ArrayList<Said>();
        said.add(new Said.CalculationNamed(Wanted.CONTRIBUTION));
        if (falls) {
            said.add(new Said.CalculationNamed(Wanted.FALL));
        }
        if (match.has(1)) {
            var direction = falls ? Direction.ASCENDING : Direction.DESCENDING;
            said.add(new Said.RankingNamed(direction, OptionalInt.empty(), Said.By.CHANGE));
        }
        if (own != null) {
            said.add(own);
        }
        return said;
    }
}
