package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.Comparative;
import salesassistant.semantics.reading.words.Meaning.Difference;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;

/** Two members held against each other by a comparative, and what something costs: both are shown, and the reader sees which is more. */
final class AgainstRules {

    private static final Cue[] BEYOND = {Cue.MORE, Cue.LESS, Cue.THAN};

    private AgainstRules() {}

    static List<Rule> of(Catalog catalog) {
        var price = catalog.measures().stream()
                .filter(measure -> measure.unit() == Unit.CURRENCY_PER_PACK)
                .map(Measure::name)
                .findFirst();
        return List.of(
                Rule.named("more expensive")
                        .maybeCue(Cue.MUCH_MORE)
                        .one(Comparative.class)
                        .says(m -> measures(m.at(1, Comparative.class))),
                Rule.named("more expensive than")
                        .maybeCue(Cue.MUCH_MORE)
                        .one(MemberWord.class)
                        .maybeCue(Cue.MUCH_MORE)
                        .one(Comparative.class)
                        .maybe(MeasureWord.class)
                        .cue(Cue.THAN)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 1, 6)
                                .flatMap(said -> measures(m.at(3, Comparative.class), m.find(4, MeasureWord.class))
                                        .map(measures -> with(said, measures)))),
                Rule.named("more expensive here than there")
                        .one(Comparative.class)
                        .one(MemberWord.class)
                        .cue(Cue.THAN)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 1, 3).map(said -> with(said, measures(m.at(0, Comparative.class))))),
                Rule.named("sells more than")
                        .maybeCue(Cue.MUCH_MORE)
                        .one(MemberWord.class)
                        .cue(Cue.SELL)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 1, 4).map(said -> with(said, List.of(new Said.SoldNamed())))),
                Rule.named("sells more than, the verb first")
                        .cue(Cue.SELL)
                        .one(MemberWord.class)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 1, 3).map(said -> with(said, List.of(new Said.SoldNamed())))),
                Rule.named("a measure higher than")
                        .one(MemberWord.class)
                        .one(MeasureWord.class)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 0, 3)
                                .map(said -> with(said, List.of(MeasureRules.named(m.at(1, MeasureWord.class)))))),
                Rule.named("bigger than")
                        .one(MemberWord.class)
                        .cue(Cue.MORE, Cue.LESS)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 0, 2)),
                Rule.named("how much bigger")
                        .maybeCue(Cue.MUCH_MORE)
                        .cue(Cue.BIGGER)
                        .one(MemberWord.class)
                        .cue(Cue.THAN)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 2, 4)),
                Rule.named("the difference between")
                        .one(Difference.class)
                        .cue(Cue.BETWEEN)
                        .one(MemberWord.class)
                        .saysIf(m -> Optional.of(m.at(2, MemberWord.class))
                                .filter(word -> word.values().size() > 1 && !word.partial())
                                .map(word -> with(
                                        MemberRules.named(word, false),
                                        measures(m.at(0, Difference.class).measures())))),
                Rule.named("growing faster than")
                        .one(MemberWord.class)
                        .cue(Cue.GROW, Cue.GROWING)
                        .maybeCue(Cue.FASTER)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 0, 4).map(AgainstRules::growing)),
                Rule.named("growing faster than, the verb first")
                        .cue(Cue.GROW, Cue.GROWING)
                        .one(MemberWord.class)
                        .maybeCue(Cue.FASTER)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 1, 4).map(AgainstRules::growing)),
                Rule.named("what a member costs")
                        .maybeCue(Cue.WHICH, Cue.MUCH_MORE)
                        .cue(Cue.DOES)
                        .one(MemberWord.class)
                        .cue(Cue.COST)
                        .saysIf(m -> price.map(measure ->
                                with(MemberRules.named(m.at(2, MemberWord.class), false), List.of(named(measure))))),
                Rule.named("what a member costs per kilo")
                        .maybeCue(Cue.WHICH, Cue.MUCH_MORE)
                        .cue(Cue.DOES)
                        .one(MemberWord.class)
                        .cue(Cue.COST)
                        .one(MeasureWord.class)
                        .saysIf(m -> perKilogram(catalog, m.at(4, MeasureWord.class))
                                .map(said -> with(MemberRules.named(m.at(2, MemberWord.class), false), List.of(said)))),
                Rule.named("price of a member per kilo")
                        .one(MeasureWord.class)
                        .maybeCue(Cue.OBJECT)
                        .one(MemberWord.class)
                        .one(MeasureWord.class)
                        .saysIf(m -> Optional.of(m.at(0, MeasureWord.class).measure())
                                .filter(measure -> price.equals(Optional.of(measure)))
                                .flatMap(_ -> perKilogram(catalog, m.at(3, MeasureWord.class)))
                                .map(said -> with(MemberRules.named(m.at(2, MemberWord.class), false), List.of(said)))),
                Rule.named("what a member costs more than")
                        .maybeCue(Cue.MUCH_MORE)
                        .cue(Cue.DOES)
                        .one(MemberWord.class)
                        .cue(Cue.COST)
                        .cue(BEYOND)
                        .one(MemberWord.class)
                        .saysIf(m -> both(m, 2, 5)
                                .flatMap(said -> price.map(measure -> with(said, List.of(named(measure)))))));
    }

    private static Optional<Said> perKilogram(Catalog catalog, MeasureWord word) {
        return catalog.measure(word.measure()).unit() == Unit.CURRENCY_PER_KILOGRAM
                ? Optional.of(MeasureRules.named(word))
                : Optional.empty();
    }

    private static Said named(String measure) {
        return new Said.MeasureNamed(measure);
    }

    /** "More expensive per kilo" speaks of one of the prices it may be said of. */
    private static Optional<List<Said>> measures(Comparative word, Optional<MeasureWord> narrowed) {
        if (narrowed.isEmpty()) {
            return Optional.of(measures(word));
        }
        return word.measures().contains(narrowed.get().measure())
                ? Optional.of(List.of(MeasureRules.named(narrowed.get())))
                : Optional.empty();
    }

    private static List<Said> measures(Comparative word) {
        var said = measures(word.measures());
        return word.lowest() ? with(said, List.of(new Said.LeastFirstNamed())) : said;
    }

    private static List<Said> measures(List<String> names) {
        return names.stream().map(AgainstRules::named).toList();
    }

    private static List<Said> growing(List<Said> said) {
        return with(said, List.of(new Said.CalculationNamed(Wanted.CHANGE)));
    }

    private static List<Said> with(List<Said> said, List<Said> more) {
        var all = new ArrayList<>(said);
        all.addAll(more);
        return all;
    }

    private static Optional<List<Said>> both(Rule.Match match, int first, int second) {
        var left = match.at(first, MemberWord.class);
        var right = match.at(second, MemberWord.class);
        var values = new LinkedHashSet<>(left.values());
        values.addAll(right.values());
        boolean fits = left.dimension().equals(right.dimension())
                && !left.partial()
                && !right.partial()
                && values.size() == left.values().size() + right.values().size();
        return fits
                ? Optional.of(
                        List.of(new Said.MembersNamed(left.dimension(), List.copyOf(values), false, false, false)))
                : Optional.empty();
    }
}
