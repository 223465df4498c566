package salesassistant.semantics.reading.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.grammar.Rule.Match;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Own;
import salesassistant.semantics.reading.words.Meaning.SizeWord;

/** Members: named alone, with the word for their dimension, listed, left out, or called "we". */
final class MemberRules {

    private MemberRules() {}

    static List<Rule> of(Catalog catalog) {
        var own = catalog.defaults();
        return List.of(
                Rule.named("dimension and member")
                        .one(Noun.class)
                        .one(MemberWord.class)
                        .becomes(m -> qualified(m.at(0, Noun.class), m.at(1, MemberWord.class))),
                Rule.named("member and dimension")
                        .one(MemberWord.class)
                        .one(Noun.class)
                        .becomes(m -> qualified(m.at(1, Noun.class), m.at(0, MemberWord.class))),
                Rule.named("members listed")
                        .one(MemberWord.class)
                        .maybeCue(Cue.AND, Cue.OR)
                        .one(MemberWord.class)
                        .becomes(MemberRules::together),
                Rule.named("members against each other")
                        .one(MemberWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .one(MemberWord.class)
                        .becomes(MemberRules::together),
                Rule.named("pack size")
                        .one(SizeWord.class)
                        .becomes(m -> Optional.of(new MemberWord(
                                m.at(0, SizeWord.class).dimension(),
                                List.of(m.at(0, SizeWord.class).value()),
                                false))),
                Rule.named("members")
                        .maybeCue(Cue.ONLY)
                        .one(MemberWord.class)
                        .says(m -> named(m.at(1, MemberWord.class), false)),
                Rule.named("items of members")
                        .cue(Cue.OBJECT)
                        .one(MemberWord.class)
                        .one(Noun.class)
                        .saysIf(m -> itemsOf(catalog, m.at(1, MemberWord.class), m.at(2, Noun.class))),
                Rule.named("all but members")
                        .cue(Cue.NOT)
                        .one(MemberWord.class)
                        .says(m -> named(m.at(1, MemberWord.class), true)),
                Rule.named("all of a dimension but members")
                        .cue(Cue.ALL)
                        .one(Noun.class)
                        .cue(Cue.BUT)
                        .one(MemberWord.class)
                        .saysIf(m -> allBut(catalog, m.at(1, Noun.class), m.at(3, MemberWord.class))),
                Rule.named("our items")
                        .cue(Cue.OBJECT)
                        .one(Own.class)
                        .one(Noun.class)
                        .saysIf(m -> ourItems(catalog, m.at(2, Noun.class))),
                Rule.named("we").maybeCue(Cue.ONLY).one(Own.class).says(_ -> List.of(own(catalog))),
                Rule.named("all but us")
                        .cue(Cue.NOT)
                        .one(Own.class)
                        .says(_ -> List.of(new Said.MembersNamed(
                                own.ownDimension(), List.of(own.ownMember()), true, true, false))));
    }

    /** What "we" means. */
    static Said own(Catalog catalog) {
        var defaults = catalog.defaults();
        return new Said.MembersNamed(defaults.ownDimension(), List.of(defaults.ownMember()), false, true, false);
    }

    private static Optional<Meaning> qualified(Noun noun, MemberWord member) {
        return noun.dimension().equals(member.dimension()) ? Optional.of(member) : Optional.empty();
    }

    private static Optional<Meaning> together(Match match) {
        var first = match.at(0, MemberWord.class);
        var second = match.at(2 < match.parts().size() ? 2 : 1, MemberWord.class);
        boolean fits = first.dimension().equals(second.dimension())
                && !first.partial()
                && !second.partial()
                && second.values().stream().noneMatch(first.values()::contains);
        if (!fits) {
            return Optional.empty();
        }
        var values = new LinkedHashSet<>(first.values());
        values.addAll(second.values());
        return Optional.of(new MemberWord(first.dimension(), List.copyOf(values), false));
    }

    /** In "sales of organic products" the products are what is sold, not a row each. */
    private static Optional<List<Said>> itemsOf(Catalog catalog, MemberWord word, Noun noun) {
        return catalog.dimension(noun.dimension()).searchable()
                        && !noun.dimension().equals(word.dimension())
                ? Optional.of(List.of(named(word, false).getFirst(), new Said.ItemsNamed(noun.dimension())))
                : Optional.empty();
    }

    /** "All retailers but Almgren": "but" leaves out only what is one of them. */
    private static Optional<List<Said>> allBut(Catalog catalog, Noun noun, MemberWord word) {
        boolean one = noun.dimension().equals(word.dimension())
                || catalog.dimension(noun.dimension()).searchable()
                        && catalog.dimension(word.dimension()).axis() == Axis.PRODUCT;
        return one
                ? Optional.of(List.of(
                        new Said.BreakdownNamed(noun.dimension()),
                        named(word, true).getFirst()))
                : Optional.empty();
    }

    private static Optional<List<Said>> ourItems(Catalog catalog, Noun noun) {
        return catalog.dimension(noun.dimension()).searchable()
                ? Optional.of(List.of(own(catalog), new Said.ItemsNamed(noun.dimension())))
                : Optional.empty();
    }

    static List<Said> named(MemberWord word, boolean excluded) {
        return List.of(new Said.MembersNamed(word.dimension(), word.values(), excluded, false, word.partial()));
    }
}
