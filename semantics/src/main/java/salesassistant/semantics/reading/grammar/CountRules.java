package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.reading.Mark;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
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
                Rule.named("number of those with")
                        .cue(Cue.NUMBER_OF)
                        .maybe(Own.class)
                        .one(Noun.class)
                        .cue(Cue.WITH)
                        .costs(RATHER_THE_ROWS)
                        .says(m -> counted(catalog, m)));
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
