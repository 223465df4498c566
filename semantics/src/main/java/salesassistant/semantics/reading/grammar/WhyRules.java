package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Own;

/** Questions for the reason of a change. */
final class WhyRules {

    /** "What is driving growth" asks for reasons, not for a contribution. */
    private static final double PLAIN = -0.75;

    /** "How much of" a change, not how much of a measure there is. */
    private static final double RATHER_WHY = -1.2;

    private WhyRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = MemberRules.own(catalog);
        return List.of(
                Rule.named("why").cue(Cue.WHY).costs(PLAIN).says(_ -> List.of(new Said.WhyNamed())),
                Rule.named("why growth")
                        .cue(Cue.WHY)
                        .cue(Cue.DECLINE, Cue.GROWING, Cue.GROW)
                        .costs(PLAIN)
                        .says(m ->
                                List.of(new Said.WhyNamed(), new Said.CalculationNamed(moved(m.at(1, CueWord.class))))),
                Rule.named("why we lost share")
                        .cue(Cue.WHY)
                        .cue(Cue.DECLINE, Cue.GROWING, Cue.GROW)
                        .one(Own.class)
                        .cue(Cue.SHARE)
                        .says(m -> shareOf(m, List.of(own))),
                Rule.named("why a member lost share")
                        .cue(Cue.WHY)
                        .cue(Cue.DECLINE, Cue.GROWING)
                        .one(MemberWord.class)
                        .cue(Cue.SHARE)
                        .says(m -> shareOf(m, MemberRules.named(m.at(2, MemberWord.class), false))),
                Rule.named("how much of a growth is price")
                        .cue(Cue.HOW_MUCH_OF)
                        .maybe(MemberWord.class)
                        .cue(Cue.GROW, Cue.GROWING, Cue.DECLINE)
                        .maybe(MemberWord.class)
                        .maybeCue(Cue.COMES_FROM)
                        .one(MeasureWord.class)
                        .costs(RATHER_WHY)
                        .says(m -> partOfAChange(catalog, m)),
                Rule.named("explain a change")
                        .cue(Cue.EXPLAIN)
                        .maybe(MeasureWord.class)
                        .cue(Cue.DECLINE, Cue.GROWING, Cue.GROW)
                        .says(WhyRules::explained),
                Rule.named("explain a change of share")
                        .cue(Cue.EXPLAIN)
                        .maybe(MeasureWord.class)
                        .cue(Cue.SHARE_CHANGE)
                        .says(m -> said(m.find(1, MeasureWord.class), Wanted.SHARE_CHANGE)));
    }

    /** What price and volume had in a change is what its reason tells; a part of the sales stands beside them with its own change. */
    private static List<Said> partOfAChange(Catalog catalog, Rule.Match match) {
        var said = new ArrayList<Said>();
        var part = match.at(5, MeasureWord.class).measure();
        if (isPartOfSales(catalog, part)) {
            said.add(new Said.MeasureNamed(catalog.defaults().measure()));
            said.add(new Said.MeasureNamed(part));
        } else {
            said.add(new Said.WhyNamed());
            if (!match.has(1) && !match.has(3) && !catalog.defaults().measure().isEmpty()) {
                said.add(new Said.MeasureNamed(catalog.defaults().measure()));
            }
        }
        match.find(1, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        match.find(3, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        boolean together = isPartOfSales(catalog, part);
        said.add(new Said.CalculationNamed(together ? Wanted.CHANGE : moved(match.at(2, CueWord.class))));
        return said;
    }

    private static boolean isPartOfSales(Catalog catalog, String part) {
        var sales = catalog.defaults().measure();
        return !sales.isEmpty()
                && !part.equals(sales)
                && catalog.measure(part).additive()
                && catalog.measure(part).unit() == catalog.measure(sales).unit();
    }

    private static List<Said> explained(Rule.Match match) {
        return said(match.find(1, MeasureWord.class), moved(match.at(2, CueWord.class)));
    }

    private static Wanted moved(CueWord word) {
        return switch (word.cue()) {
            case DECLINE -> Wanted.FALL;
            case GROWING -> Wanted.RISE;
            default -> Wanted.CHANGE;
        };
    }

    /** The Swedish order of words: the verb, who did it, and only then the share. */
    private static List<Said> shareOf(Rule.Match match, List<Said> of) {
        var moves = match.at(1, CueWord.class).cue();
        var said = new ArrayList<Said>();
        said.add(new Said.WhyNamed());
        said.addAll(of);
        said.add(new Said.CalculationNamed(Wanted.SHARE_CHANGE));
        if (moves != Cue.GROW) {
            said.add(new Said.CalculationNamed(moves == Cue.DECLINE ? Wanted.FALL : Wanted.RISE));
        }
        return said;
    }

    private static List<Said> said(Optional<MeasureWord> measure, Wanted wanted) {
        var said = new ArrayList<Said>();
        said.add(new Said.WhyNamed());
        measure.ifPresent(word -> said.add(MeasureRules.named(word)));
        said.add(new Said.CalculationNamed(wanted));
        return said;
    }
}
