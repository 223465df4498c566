package salesassistant.semantics.reading.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.NumberWord;

/** Limits on both sides, and the price of what is under so many kronor. */
final class BetweenRules {

    /** A pack costs less than this; more is said of what is sold. */
    private static final BigDecimal MOST_OF_A_PRICE = BigDecimal.valueOf(1_000);

    private BetweenRules() {}

    static List<Rule> of(Catalog catalog) {
        return List.of(
                Rule.named("measure between two limits")
                        .one(MeasureWord.class)
                        .cue(Cue.BETWEEN)
                        .one(NumberWord.class)
                        .cue(Cue.AND)
                        .one(NumberWord.class)
                        .saysIf(m ->
                                between(Optional.of(m.at(0, MeasureWord.class).measure()), Optional.empty(), m, 2)),
                Rule.named("measure over one limit and under another")
                        .one(MeasureWord.class)
                        .cue(Cue.MORE)
                        .one(NumberWord.class)
                        .cue(Cue.AND)
                        .cue(Cue.LESS)
                        .one(NumberWord.class)
                        .says(BetweenRules::within),
                Rule.named("growth between two limits")
                        .cue(Cue.GROW, Cue.GROWING)
                        .maybeCue(Cue.BY, Cue.WITH)
                        .cue(Cue.BETWEEN)
                        .one(NumberWord.class)
                        .cue(Cue.AND)
                        .one(NumberWord.class)
                        .saysIf(m -> between(Optional.empty(), Optional.of(Wanted.CHANGE), m, 3)),
                Rule.named("share between two limits")
                        .cue(Cue.SHARE)
                        .cue(Cue.BETWEEN)
                        .one(NumberWord.class)
                        .cue(Cue.AND)
                        .one(NumberWord.class)
                        .saysIf(m -> between(Optional.empty(), Optional.of(Wanted.SHARE), m, 2)),
                Rule.named("items under a price")
                        .one(Noun.class)
                        .cue(Cue.LESS, Cue.MORE)
                        .one(NumberWord.class)
                        .saysIf(m -> priced(catalog, m)));
    }

    private static Optional<List<Said>> between(
            Optional<String> measure, Optional<Wanted> wanted, Rule.Match match, int first) {
        var low = match.at(first, NumberWord.class);
        var high = match.at(first + 2, NumberWord.class);
        return low.value().compareTo(high.value()) < 0
                        && low.percent() == high.percent()
                        && low.amount() == high.amount()
                ? Optional.of(List.of(
                        ConditionRules.said(measure, wanted, Comparator.AT_LEAST, low),
                        ConditionRules.said(measure, wanted, Comparator.AT_MOST, high)))
                : Optional.empty();
    }

    private static List<Said> within(Rule.Match match) {
        var measure = Optional.of(match.at(0, MeasureWord.class).measure());
        return List.of(
                ConditionRules.said(measure, Optional.empty(), Comparator.MORE_THAN, match.at(2, NumberWord.class)),
                ConditionRules.said(measure, Optional.empty(), Comparator.LESS_THAN, match.at(5, NumberWord.class)));
    }

    private static Optional<List<Said>> priced(Catalog catalog, Rule.Match match) {
        var noun = match.at(0, Noun.class).dimension();
        var limit = match.at(2, NumberWord.class);
        boolean price = limit.amount() && limit.value().compareTo(MOST_OF_A_PRICE) < 0;
        var comparator = match.at(1, CueWord.class).cue() == Cue.LESS ? Comparator.LESS_THAN : Comparator.MORE_THAN;
        return catalog.measures().stream()
                .filter(_ -> price && catalog.dimension(noun).searchable())
                .filter(measure -> measure.unit() == Unit.CURRENCY_PER_PACK)
                .map(Measure::name)
                .findFirst()
                .map(measure -> List.of(
                        new Said.BreakdownNamed(noun),
                        ConditionRules.said(Optional.of(measure), Optional.empty(), comparator, limit)));
    }
}
