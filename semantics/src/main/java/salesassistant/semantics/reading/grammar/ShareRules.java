package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Dimensions;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;

/** Shares, what they are shares of, and how they change. */
final class ShareRules {

    /** In "what share of that is private label" the share is of what was spoken of. */
    private static final double RATHER_WHAT_WAS_SAID = -3;

    private ShareRules() {}

    static List<Rule> of(Catalog catalog) {
        return List.of(
                Rule.named("share").cue(Cue.SHARE).says(_ -> List.of(share())),
                Rule.named("what share there is")
                        .cue(Cue.WHAT)
                        .cue(Cue.SHARE)
                        .cue(Cue.DOES)
                        .says(_ -> List.of(share())),
                Rule.named("share in a measure")
                        .one(MeasureWord.class)
                        .cue(Cue.SHARE)
                        .says(m -> List.of(MeasureRules.named(m.at(0, MeasureWord.class)), share())),
                Rule.named("two shares")
                        .one(MeasureWord.class)
                        .maybeCue(Cue.SHARE)
                        .cue(Cue.AND, Cue.VERSUS)
                        .one(MeasureWord.class)
                        .cue(Cue.SHARE)
                        .says(m -> List.of(
                                MeasureRules.named(m.at(0, MeasureWord.class)),
                                MeasureRules.named(m.at(3, MeasureWord.class)),
                                share())),
                Rule.named("share of a member")
                        .maybeCue(Cue.WHAT, Cue.WHICH)
                        .cue(Cue.SHARE)
                        .cue(Cue.OF)
                        .one(MemberWord.class)
                        .maybe(MeasureWord.class)
                        .saysIf(m -> ofMember(m.at(3, MemberWord.class), m.find(4, MeasureWord.class))),
                Rule.named("share of what was said")
                        .maybeCue(Cue.WHAT, Cue.WHICH)
                        .cue(Cue.SHARE, Cue.PERCENT)
                        .cue(Cue.OF)
                        .cue(Cue.WHAT_WAS_SAID)
                        .costs(RATHER_WHAT_WAS_SAID)
                        .says(_ -> ofWhatWasSaid()),
                Rule.named("how much of what was said")
                        .cue(Cue.HOW_MUCH_OF)
                        .cue(Cue.WHAT_WAS_SAID)
                        .costs(RATHER_WHAT_WAS_SAID)
                        .says(_ -> ofWhatWasSaid()),
                Rule.named("share of the category, shares of brands")
                        .cue(Cue.SHARE)
                        .cue(Cue.OF)
                        .one(Noun.class)
                        .maybe(MeasureWord.class)
                        .says(m -> List.of(
                                share(),
                                ofDimension(catalog, m.at(2, Noun.class).dimension()))),
                Rule.named("share change")
                        .maybeCue(Cue.POINTS)
                        .cue(Cue.SHARE_CHANGE)
                        .maybeCue(Cue.POINTS)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.SHARE_CHANGE))),
                Rule.named("change of share in a measure")
                        .one(MeasureWord.class)
                        .cue(Cue.SHARE_CHANGE)
                        .says(m -> List.of(
                                MeasureRules.named(m.at(0, MeasureWord.class)),
                                new Said.CalculationNamed(Wanted.SHARE_CHANGE))),
                Rule.named("in per cent")
                        .maybeCue(Cue.HOW_MANY, Cue.WHICH, Cue.WHAT)
                        .cue(Cue.PERCENT)
                        .says(_ -> List.of(new Said.PercentNamed())),
                Rule.named("in money").cue(Cue.ABSOLUTE).says(_ -> List.of(new Said.AbsoluteNamed())),
                Rule.named("in points").cue(Cue.POINTS).says(_ -> List.of(new Said.PointsNamed())),
                Rule.named("share growing or falling")
                        .cue(Cue.SHARE)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .says(m -> moving(m, 1)),
                Rule.named("share of a member growing or falling")
                        .cue(Cue.SHARE)
                        .cue(Cue.OBJECT)
                        .one(MemberWord.class)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .saysIf(m -> movingIn(m)),
                Rule.named("gaining or losing most share")
                        .cue(RankingRules.MOVERS)
                        .cue(Cue.SHARE)
                        .says(m -> mostMoving(m.at(0, Meaning.CueWord.class).cue())),
                Rule.named("we gain share, the verb first")
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .one(Meaning.Own.class)
                        .cue(Cue.SHARE)
                        .says(m -> with(moving(m, 0), MemberRules.own(catalog))),
                Rule.named("whether we gain or lose share")
                        .cue(Cue.GROW, Cue.GROWING)
                        .cue(Cue.OR)
                        .cue(Cue.DECLINE)
                        .one(Meaning.Own.class)
                        .cue(Cue.SHARE)
                        .says(_ -> List.of(new Said.CalculationNamed(Wanted.SHARE_CHANGE), MemberRules.own(catalog))),
                Rule.named("grew share")
                        .cue(Cue.GREW)
                        .maybeCue(Cue.WHAT_ABOUT)
                        .cue(Cue.SHARE)
                        .costs(GrowthRules.RATHER_CHOOSING)
                        .says(_ -> List.of(
                                new Said.CalculationNamed(Wanted.SHARE_CHANGE),
                                new Said.CalculationNamed(Wanted.CHANGE),
                                new Said.MarkNamed(Mark.GREW))),
                Rule.named("growing or losing share")
                        .cue(Cue.GROWING, Cue.DECLINE)
                        .maybeCue(Cue.WHAT_ABOUT)
                        .cue(Cue.SHARE)
                        .says(m -> moving(m, 0)));
    }

    private static List<Said> moving(Rule.Match match, int cue) {
        var change = new Said.CalculationNamed(Wanted.SHARE_CHANGE);
        return switch (match.at(cue, Meaning.CueWord.class).cue()) {
            case DECLINE -> List.of(change, new Said.CalculationNamed(Wanted.FALL));
            case GROWING -> List.of(change, new Said.CalculationNamed(Wanted.RISE));
            default -> List.of(change);
        };
    }

    private static List<Said> mostMoving(Cue cue) {
        boolean falls = cue == Cue.SLOWEST || cue == Cue.LOST_MOST;
        return List.of(
                new Said.CalculationNamed(Wanted.SHARE_CHANGE),
                new Said.RankingNamed(
                        falls ? Direction.ASCENDING : Direction.DESCENDING, OptionalInt.empty(), Said.By.CHANGE));
    }

    private static List<Said> with(List<Said> said, Said more) {
        var all = new ArrayList<>(said);
        all.add(more);
        return all;
    }

    private static Optional<List<Said>> movingIn(Rule.Match match) {
        return ofMember(match.at(2, MemberWord.class), Optional.empty()).map(said -> {
            var all = new ArrayList<>(said.subList(1, said.size()));
            all.addAll(moving(match, 3));
            return all;
        });
    }

    /** The category bounds a share; of anything finer there is a share each. */
    private static Said ofDimension(Catalog catalog, String dimension) {
        return new Dimensions(catalog).category().filter(dimension::equals).isPresent()
                ? new Said.WholeNamed(dimension)
                : new Said.BreakdownNamed(dimension);
    }

    private static List<Said> ofWhatWasSaid() {
        return List.of(share(), new Said.FollowUpNamed(Said.Lean.ABOUT));
    }

    private static Said share() {
        return new Said.CalculationNamed(Wanted.SHARE);
    }

    /** "Share of ketchup (sales)": the member bounds the whole and stays a filter. */
    private static Optional<List<Said>> ofMember(MemberWord word, Optional<MeasureWord> measure) {
        if (word.partial()) {
            return Optional.empty();
        }
        var said = new ArrayList<Said>();
        said.add(share());
        said.add(new Said.WholeNamed(word.dimension()));
        said.add(new Said.MembersNamed(word.dimension(), word.values(), false, false, false));
        measure.ifPresent(named -> said.add(MeasureRules.named(named)));
        return Optional.of(said);
    }
}
