package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.reading.Dimensions;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Members against the rest of the market, or against the whole they belong to. */
final class ComparisonRules {

    private static final Cue[] WHOLE = {Cue.TOTAL, Cue.MARKET, Cue.WHOLE_MARKET, Cue.COUNTRYWIDE};

    /** Two that stand beside each other are rather held against each other. */
    private static final double AGAINST_WHAT = 0.4;

    private ComparisonRules() {}

    static List<Rule> of(Catalog catalog) {
        var ownDimension = catalog.defaults().ownDimension();
        var ownMembers = List.of(catalog.defaults().ownMember());
        var everywhere = catalog.dimensions().stream()
                .filter(d -> d.levels().containsAll(catalog.partition(d.axis()).members()))
                .map(Dimension::name)
                .toList();
        return List.of(
                Rule.named("member against the rest")
                        .one(MemberWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .cue(Cue.REST)
                        .saysIf(m -> against(m.at(0, MemberWord.class), Breakdown.Other.REST)),
                Rule.named("place against all others")
                        .one(MemberWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .cue(Cue.ELSEWHERE)
                        .saysIf(m -> place(catalog, m.at(0, MemberWord.class))
                                .flatMap(word -> against(word, Breakdown.Other.REST))),
                Rule.named("all other places")
                        .cue(Cue.ELSEWHERE)
                        .cue(Cue.NOT)
                        .one(MemberWord.class)
                        .saysIf(m ->
                                place(catalog, m.at(2, MemberWord.class)).map(word -> MemberRules.named(word, true))),
                Rule.named("all places but those before")
                        .cue(Cue.ELSEWHERE)
                        .says(_ -> List.of(new Said.FollowUpNamed(Said.Lean.ELSEWHERE))),
                Rule.named("member against the others")
                        .one(MemberWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .cue(Cue.OTHERS)
                        .one(Noun.class)
                        .saysIf(m -> Optional.of(m.at(0, MemberWord.class))
                                .filter(word -> word.dimension()
                                        .equals(m.at(3, Noun.class).dimension()))
                                .flatMap(word -> against(word, Breakdown.Other.REST))),
                Rule.named("the others of a dimension")
                        .cue(Cue.OTHERS)
                        .one(Noun.class)
                        .says(m -> List.of(new Said.OthersNamed(
                                Optional.of(m.at(1, Noun.class).dimension())))),
                Rule.named("member against the total")
                        .one(MemberWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .cue(WHOLE)
                        .saysIf(m -> against(m.at(0, MemberWord.class), Breakdown.Other.TOTAL)),
                Rule.named("we against the total")
                        .one(Own.class)
                        .maybeCue(Cue.GROW, Cue.GROWING)
                        .maybeCue(Cue.FASTER)
                        .cue(Cue.VERSUS, Cue.WITH, Cue.THAN)
                        .maybeCue(Cue.TOTAL, Cue.MARKET, Cue.WHOLE_MARKET, Cue.COUNTRYWIDE, Cue.REST)
                        .maybe(Noun.class)
                        .saysIf(m -> we(m, ownDimension, ownMembers)),
                Rule.named("we against our rivals")
                        .one(Own.class)
                        .maybeCue(Cue.GROW, Cue.GROWING, Cue.COMPARE)
                        .maybeCue(Cue.FASTER)
                        .cue(Cue.VERSUS, Cue.WITH, Cue.THAN)
                        .maybe(Own.class)
                        .cue(Cue.RIVAL)
                        .says(m -> rivals(m, ownDimension, ownMembers)),
                Rule.named("rivals")
                        .maybeCue(Cue.WHICH)
                        .maybe(Own.class)
                        .cue(Cue.RIVAL)
                        .says(_ -> allBut(ownDimension, ownMembers)),
                Rule.named("our biggest rivals")
                        .one(Own.class)
                        .cue(Cue.TOP, Cue.BEST)
                        .cue(Cue.RIVAL)
                        .says(_ -> Stream.concat(
                                        allBut(ownDimension, ownMembers).stream(),
                                        Stream.of(new Said.RankingNamed(
                                                Direction.DESCENDING, OptionalInt.empty(), Said.By.VALUE)))
                                .toList()),
                Rule.named("member growing faster than the total")
                        .one(MemberWord.class)
                        .cue(Cue.GROW, Cue.GROWING)
                        .maybeCue(Cue.FASTER)
                        .cue(Cue.THAN)
                        .maybeCue(WHOLE)
                        .maybe(Noun.class)
                        .saysIf(m -> faster(catalog, m, 0, 1)),
                Rule.named("member growing faster than the total, the verb first")
                        .cue(Cue.GROW, Cue.GROWING)
                        .one(MemberWord.class)
                        .maybeCue(Cue.FASTER)
                        .cue(Cue.THAN)
                        .maybeCue(WHOLE)
                        .maybe(Noun.class)
                        .saysIf(m -> faster(catalog, m, 1, 0)),
                Rule.named("against the category")
                        .cue(Cue.VERSUS, Cue.WITH)
                        .maybeCue(WHOLE)
                        .one(Noun.class)
                        .saysIf(m -> Optional.of(m.at(2, Noun.class).dimension())
                                .filter(everywhere::contains)
                                .map(dimension -> List.of(new Said.WholeNamed(dimension)))),
                Rule.named("against a member")
                        .cue(Cue.COMPARE_WITH, Cue.VERSUS)
                        .one(MemberWord.class)
                        .costs(AGAINST_WHAT)
                        .says(m -> Stream.concat(
                                        Stream.of(new Said.FollowUpNamed(Said.Lean.AGAINST)),
                                        MemberRules.named(m.at(1, MemberWord.class), false).stream())
                                .toList()),
                Rule.named("with").cue(Cue.WITH).says(_ -> List.of()),
                Rule.named("compare").cue(Cue.COMPARE).costs(0.2).says(_ -> List.of()),
                Rule.named("taken together")
                        .cue(Cue.TOTAL, Cue.TOGETHER)
                        .costs(0.4)
                        .says(_ -> List.of(new Said.TogetherNamed(false))),
                widened(Cue.MARKET, Said.Reach.MAKERS),
                widened(Cue.COUNTRYWIDE, Said.Reach.PLACES),
                widened(Cue.WHOLE_MARKET, Said.Reach.BOTH),
                Rule.named("summed").cue(Cue.SUM).says(_ -> List.of(new Said.TogetherNamed(true))));
    }

    private static Rule widened(Cue cue, Said.Reach reach) {
        return Rule.named("more of the market: " + reach)
                .cue(cue)
                .costs(0.4)
                .says(_ -> List.of(new Said.TogetherNamed(false), new Said.WidenedNamed(reach)));
    }

    private static Optional<List<Said>> against(MemberWord word, Breakdown.Other other) {
        return word.partial()
                ? Optional.empty()
                : Optional.of(List.of(new Said.VersusNamed(word.dimension(), word.values(), other)));
    }

    private static Optional<List<Said>> we(Rule.Match match, String dimension, List<String> members) {
        if (match.has(4) == match.has(5)) {
            return Optional.empty();
        }
        boolean rest =
                match.find(4, CueWord.class).map(word -> word.cue() == Cue.REST).orElse(false);
        var versus = new Said.VersusNamed(dimension, members, rest ? Breakdown.Other.REST : Breakdown.Other.TOTAL);
        return Optional.of(growing(match, 1, versus));
    }

    private static List<Said> allBut(String dimension, List<String> members) {
        return List.of(
                new Said.MembersNamed(dimension, members, true, true, false),
                new Said.BreakdownNamed(dimension),
                new Said.RivalsNamed());
    }

    private static List<Said> rivals(Rule.Match match, String dimension, List<String> members) {
        var versus = new Said.VersusNamed(dimension, members, Breakdown.Other.REST);
        boolean grows = match.find(1, CueWord.class)
                .filter(word -> word.cue() != Cue.COMPARE)
                .isPresent();
        List<Said> all = List.of(versus, new Said.RivalsNamed());
        return grows
                ? Stream.concat(all.stream(), Stream.<Said>of(new Said.CalculationNamed(Said.Wanted.CHANGE)))
                        .toList()
                : all;
    }

    private static Optional<MemberWord> place(Catalog catalog, MemberWord word) {
        return Optional.of(word).filter(_ -> catalog.dimension(word.dimension()).axis() == Axis.MARKET);
    }

    /** Faster than all there is, or than the category it belongs to; of any other dimension nothing is the whole. */
    private static Optional<List<Said>> faster(Catalog catalog, Rule.Match match, int member, int grows) {
        var word = match.at(member, MemberWord.class);
        if (match.has(4) == match.has(5) || word.partial()) {
            return Optional.empty();
        }
        var said = new ArrayList<>(
                growing(match, grows, new Said.VersusNamed(word.dimension(), word.values(), Breakdown.Other.TOTAL)));
        var noun = match.find(5, Noun.class).map(Noun::dimension);
        if (noun.isEmpty()) {
            return Optional.of(said);
        }
        said.add(new Said.WholeNamed(noun.get()));
        boolean product = catalog.dimension(word.dimension()).axis() == Axis.PRODUCT;
        return product && noun.equals(new Dimensions(catalog).category()) ? Optional.of(said) : Optional.empty();
    }

    private static List<Said> growing(Rule.Match match, int cue, Said versus) {
        return match.find(cue, Meaning.class).isPresent()
                ? List.of(versus, new Said.CalculationNamed(Said.Wanted.CHANGE))
                : List.of(versus);
    }
}
