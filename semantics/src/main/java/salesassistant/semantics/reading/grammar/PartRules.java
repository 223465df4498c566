package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.grammar.Rule.Match;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Own;

/** "How much of Solgård is sold at Almgren": what is named first is the whole, what is named last the part of it. */
final class PartRules {

    /** The verb tells part from whole, whatever else the words might mean apart. */
    private static final double SURELY = -3;

    private static final Cue[] VERBS = {Cue.IS, Cue.COMES_FROM, Cue.SELL};

    private PartRules() {}

    static List<Rule> of(Catalog catalog) {
        return List.of(
                wholeAndPart(Rule.named("share of a whole that is a part")
                                .maybeCue(Cue.WHAT, Cue.WHICH)
                                .cue(Cue.SHARE, Cue.PERCENT)
                                .cue(Cue.OF))
                        .saysIf(m -> said(catalog, m, 3)),
                wholeAndPart(Rule.named("how much of a whole is a part").cue(Cue.HOW_MUCH_OF))
                        .saysIf(m -> said(catalog, m, 1)));
    }

    private static Rule.Builder wholeAndPart(Rule.Builder begun) {
        return begun.maybe(Own.class)
                .maybe(MemberWord.class)
                .maybe(MeasureWord.class)
                .maybe(MemberWord.class)
                .maybe(MemberWord.class)
                .maybeCue(Cue.WHAT_WAS_SAID)
                .cue(VERBS)
                .maybeCue(Cue.SELL)
                .one(MemberWord.class)
                .costs(SURELY);
    }

    /** @param whole the place at which what is the whole begins */
    private static Optional<List<Said>> said(Catalog catalog, Match match, int whole) {
        var part = match.at(whole + 8, MemberWord.class);
        var said = new ArrayList<Said>();
        match.find(whole, Own.class).ifPresent(_ -> said.add(MemberRules.own(catalog)));
        for (int at : List.of(whole + 1, whole + 3, whole + 4)) {
            match.find(at, MemberWord.class).ifPresent(word -> said.addAll(MemberRules.named(word, false)));
        }
        match.find(whole + 2, MeasureWord.class).ifPresent(word -> said.add(MeasureRules.named(word)));
        if (match.has(whole + 5)) {
            said.add(new Said.FollowUpNamed(Said.Lean.ABOUT));
        }
        boolean nothing = said.isEmpty();
        boolean ofItself = said.stream()
                .anyMatch(one -> one instanceof Said.MembersNamed named
                        && named.dimension().equals(part.dimension()));
        said.add(new Said.CalculationNamed(Wanted.SHARE));
        said.addAll(MemberRules.named(part, false));
        said.add(new Said.PartNamed(part.dimension()));
        return nothing || ofItself ? Optional.empty() : Optional.of(said);
    }
}
