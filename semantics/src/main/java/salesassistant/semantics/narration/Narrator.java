package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Findings;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.result.ResultTable;

/** Says in words what an answer shows, what must be known about it, and what to ask next. */
public final class Narrator {

    private Narrator() {}

    /** What is said about the answer of a query, in the language of the question. */
    public static Narrative narrate(Query query, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        return narrate(query, Optional.empty(), table, catalog, span, language);
    }

    /** The same, where a count or a place of the rows was asked for: that is said first. */
    public static Narrative narrate(
            Query query, Optional<Asked> asked, ResultTable table, Catalog catalog, DataSpan span, Language language) {
        var answered = new Answered(query, table, catalog, span, language);
        var findings = Findings.of(query, table, catalog);
        var names = new Names(query, answered.wording(), language);
        var numerals = Numerals.of(query, catalog, language);
        var first = asked.or(() -> listsMovers(query, names) ? Optional.of(new Asked.Count()) : Optional.empty())
                .map(new AskedSentence(names, numerals, answered.cells(), new AskingWords(catalog, language))::of)
                .orElse(List.of());
        return new Narrative(
                Prose.joined(first, new Summary(names, numerals, catalog).of(findings)),
                new Caveats(answered).all(),
                new FollowUps(answered, findings, false).all());
    }

    /** "Which brands grew" is answered with how many they are as well. */
    private static boolean listsMovers(Query query, Names names) {
        return names.moveAskedFor().isPresent()
                && query.ranking().isEmpty()
                && query.breakdowns().size() == 1
                && query.breakdowns().getFirst() instanceof Breakdown.ByMember;
    }
}
