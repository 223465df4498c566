package salesassistant.semantics.narration;

import java.util.List;
import java.util.function.Predicate;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Exclusion;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/** Says in words why a number changed, as a whole and part by part. */
public final class WhyNarrator {

    private final Query total;
    private final Explanation explanation;
    private final WhyWords words;
    private final Numerals numerals;

    /** A narrator of the change of one number, which the query asks for. */
    public WhyNarrator(Query total, Explanation explanation, Catalog catalog, Language language) {
        this.total = total;
        this.explanation = explanation;
        this.words = new WhyWords(catalog, language);
        this.numerals = Numerals.of(total, catalog, language);
    }

    /** The whole of it; of the questions worth asking next only those that work. */
    public Narrative narrate(DataSpan span, Predicate<String> works) {
        var size = explanation.learned().stream().findFirst();
        return new Narrative(
                summary().of(explanation),
                size.map(answer -> new Answered(total, answer.table(), words.catalog(), span, words.language()))
                        .map(this::caveats)
                        .orElse(List.of()),
                new WhyFollowUps(explanation, new AskingWords(words.catalog(), words.language()), works).all());
    }

    /** A tax whose effect the summary tells is not told again. */
    private List<Caveat> caveats(Answered answered) {
        boolean told = explanation.context().stream()
                .anyMatch(context ->
                        context instanceof Context.Tax tax && tax.effect().isPresent());
        var tax = new TaxCaveats(answered).all().stream().map(Caveat::text).toList();
        return new Caveats(answered)
                .all().stream()
                        .filter(caveat -> !told || tax.size() > 1 || !tax.contains(caveat.text()))
                        .toList();
    }

    /** One cause in a sentence. */
    public List<Part> cause(Cause cause) {
        var prose = prose();
        WhyCauses.of(explanation, words, numerals).tellAlone(cause, prose);
        return prose.parts();
    }

    /** One thing that moves figures without any business behind it. */
    public List<Part> context(Context context) {
        var prose = prose();
        new WhyContextWords(words, numerals).tell(context, prose);
        return prose.parts();
    }

    /** One thing that does not explain the change. */
    public List<Part> excluded(Exclusion exclusion) {
        var prose = prose();
        summary().excluded(exclusion, prose);
        return prose.parts();
    }

    /** What the parts are called. */
    public WhyWords words() {
        return words;
    }

    private WhySummary summary() {
        var wording = new Wording(words.catalog(), words.language());
        return new WhySummary(new Names(total, wording, words.language()), numerals, words);
    }

    private Prose prose() {
        return new Prose(words.language());
    }
}
