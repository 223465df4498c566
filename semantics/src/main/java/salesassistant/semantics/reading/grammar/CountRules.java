package salesassistant.semantics.reading.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.Own;

/** How many of a dimension's members meet a condition: those that do, a row each. */
final class CountRules {

    /** "How many items grow" asks for those that do, not how their number grows. */
    private static final double RATHER_THE_ROWS = -0.5;

    private CountRules() {}

    static List<Rule> of(Catalog catalog) {
        return List.of(
                Rule.named("how many meet it")
                        .cue(Cue.HOW_MANY)
                        .maybe(Own.class)
                        .one(Noun.class)
                        .costs(RATHER_THE_ROWS)
                        .says(m -> counted(catalog, m)),
                Rule.named("how many of those before")
                        .maybeCue(Cue.AND)
                        .cue(Cue.HOW_MANY)
                        .cue(Cue.GREW, Cue.GROWING, Cue.DECLINE)
                        .costs(2 * RATHER_THE_ROWS)
                        .says(CountRules::moving),
                Rule.named("number of those with")
                        .cue(Cue.NUMBER_OF)
                        .maybe(Own.class)
                        .one(Noun.class)
                        .cue(Cue.WITH)
                        .costs(RATHER_THE_ROWS)
                        .says(m -> counted(catalog, m)));
    }

    /** "And how many fell?" is asked of the rows that were spoken of. */
    private static List<Said> moving(Rule.Match match) {
        boolean falls = match.at(2, CueWord.class).cue() == Cue.DECLINE;
        return List.of(
                new Said.FollowUpNamed(Said.Lean.ABOUT),
                new Said.RowsCounted(),
                new Said.CalculationNamed(falls ? Said.Wanted.FALL : Said.Wanted.RISE),
                new Said.ConditionNamed(
                        Optional.empty(),
                        Optional.of(Said.Wanted.CHANGE),
                        falls ? Comparator.LESS_THAN : Comparator.MORE_THAN,
                        BigDecimal.ZERO,
                        true,
                        false));
    }

    private static List<Said> counted(Catalog catalog, Rule.Match match) {
        var said = new ArrayList<Said>();
        match.find(1, Own.class).ifPresent(_ -> said.add(MemberRules.own(catalog)));
        said.add(new Said.BreakdownNamed(match.at(2, Noun.class).dimension()));
        said.add(new Said.RowsCounted());
        said.add(new Said.MarkNamed(Mark.CHOSEN));
        return said;
    }
}
