package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.grammar.Grammar;
import salesassistant.semantics.reading.words.Lattice;

/**
 * Reads questions by the catalog's words and a grammar over their types. Every word must find its place, and every part of
 * the result has a source; where that fails it asks or declines. The same question always gets the same reading.
 */
public final class PhraseReader implements QuestionReader {

    private static final Pattern QUESTIONS = Pattern.compile("(?<=[?!;.])\\s+|\\s*\\R\\s*");

    private final Lattice lattice;
    private final Grammar grammar;
    private final Deciding deciding;
    private final Offered offered;
    private final FollowUps followUps;
    private final Replies replies;
    private final Suggestions suggestions;
    private final Respelling respelling;
    private final ChipEdits chipEdits;
    private final Surroundings surroundings;
    private final Denying denying;
    private final Predicate<Query> computable;
    private final Subject subject;

    public PhraseReader(Catalog catalog, Members members, DataSpan data) {
        this(catalog, members, data, _ -> true);
    }

    /** A reader that suggests only what may be computed. */
    public PhraseReader(Catalog catalog, Members members, DataSpan data, Predicate<Query> computable) {
        this.computable = computable;
        this.lattice = new Lattice(catalog, members, data);
        this.grammar = new Grammar(catalog, data);
        this.replies = new Replies(catalog, members, data);
        this.suggestions = new Suggestions(catalog);
        this.respelling = new Respelling(catalog, members, lattice);
        this.offered = new Offered();
        this.deciding = new Deciding(catalog, members, data, replies, offered);
        this.surroundings = new Surroundings(catalog, members, data);
        this.followUps = new FollowUps(catalog, members, data, surroundings);
        this.chipEdits = new ChipEdits(catalog, members, data);
        this.subject = new Subject(catalog);
        this.denying = new Denying(catalog, this::said);
    }

    @Override
    public Interpretation read(String question, Optional<Context> context, Beside beside) {
        var chosen = offered.find(question);
        if (chosen.isPresent()) {
            return resolved(question, surroundings.besideOnly(chosen.get(), beside.limits()));
        }
        var several = several(question);
        if (!several.isEmpty()) {
            return replies.several(Languages.of(lattice.read(question), Optional.empty()), several);
        }
        return meant(denying.meant(question, context), context, beside);
    }

    private Interpretation meant(String question, Optional<Context> context, Beside beside) {
        var reading = lattice.read(question);
        return switch (interpret(question, reading, context, beside)) {
            case Interpretation.OutOfScope declined ->
                declined.offering(suggestions.near(
                        reading,
                        declined.language(),
                        respelling.of(question, reading, declined.language()),
                        this::understands));
            case Interpretation.Understood understood -> new Misspellings(reading).shownIn(understood);
            case Interpretation.Ambiguous ambiguous -> ambiguous;
            case Interpretation.Explained explained -> explained;
        };
    }

    private List<Slot> said(String words) {
        return grammar.candidates(lattice.read(words)).stream()
                .findFirst()
                .map(Grammar.Candidate::slots)
                .orElse(List.of());
    }

    /** Questions that each stand alone are not one, whatever their words would mean together. */
    private List<String> several(String question) {
        var parts = QUESTIONS.split(question.strip());
        return parts.length > 1 && Arrays.stream(parts).allMatch(this::standsAlone) ? List.of(parts) : List.of();
    }

    private boolean standsAlone(String part) {
        return interpret(part, lattice.read(part), Optional.empty(), Beside.UNKNOWN)
                        instanceof Interpretation.Understood understood
                && Elliptical.isWhole(new Parts(understood.draft().slots()));
    }

    @Override
    public Optional<Interpretation.Understood> spokenOf(String declined, Optional<Context> context) {
        var reading = lattice.read(declined);
        var language = Languages.of(reading, context.map(before -> before.last().language()));
        return subject.of(reading, language, context)
                .map(draft -> resolved(declined, draft))
                .filter(Interpretation.Understood.class::isInstance)
                .map(Interpretation.Understood.class::cast);
    }

    @Override
    public Optional<String> limit(String limit, Language language) {
        return surroundings.name(limit, language);
    }

    private static List<String> names(List<ChipEdit> edits) {
        return edits.stream()
                .map(edit -> switch (edit) {
                    case ChipEdit.Remove remove -> remove.chip();
                    case ChipEdit.Replace replace -> replace.option();
                })
                .toList();
    }

    private Interpretation resolved(String words, Draft draft) {
        var ready = new Deciding.Reading(new FollowUps.Merged.Ready(draft), List.of(), 0);
        return deciding.decide(words, draft.language(), List.of(ready));
    }

    private boolean understands(String suggestion) {
        return interpret(suggestion, lattice.read(suggestion), Optional.empty(), Beside.UNKNOWN)
                        instanceof Interpretation.Understood understood
                && computable.test(understood.query());
    }

    private Interpretation interpret(String question, Lattice.Reading whole, Optional<Context> context, Beside beside) {
        var language = Languages.of(whole, context.map(c -> c.last().language()));
        var reading = Languages.certain(whole) ? whole.in(language) : whole;
        if (reading.tokens().isEmpty()) {
            return replies.empty(language);
        }
        var candidates = grammar.candidates(reading);
        if (candidates.isEmpty()) {
            return replies.notUnderstood(language, reading, lattice);
        }
        var drafts = new ArrayList<Deciding.Reading>();
        for (var candidate : candidates) {
            drafts.add(new Deciding.Reading(
                    followUps.merge(new Draft(language, candidate.slots()), context, beside),
                    candidate.politeness(),
                    candidate.cost()));
        }
        return deciding.decide(question, language, drafts);
    }

    @Override
    public List<Interpretation.Understood> bothEnds(String question, Optional<Context> context) {
        var whole = lattice.read(question);
        var language = Languages.of(whole, context.map(c -> c.last().language()));
        var reading = Languages.certain(whole) ? whole.in(language) : whole;
        return grammar.candidates(reading).stream()
                .map(candidate -> followUps.merge(new Draft(language, candidate.slots()), context, Beside.UNKNOWN))
                .map(merged -> merged instanceof FollowUps.Merged.Ready(var draft)
                        ? each(question, BothEnds.of(draft))
                        : List.<Interpretation.Understood>of())
                .filter(found -> found.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private List<Interpretation.Understood> each(String question, List<Draft> ends) {
        var found = new ArrayList<Interpretation.Understood>();
        for (var end : ends) {
            if (resolved(question, end) instanceof Interpretation.Understood understood) {
                offered.remember(understood.sentence(), end);
                found.add(understood);
            }
        }
        return found;
    }

    @Override
    public Interpretation edit(Interpretation.Understood base, List<ChipEdit> edits) {
        return chipEdits
                .apply(base, edits)
                .map(draft -> resolved(base.sentence(), draft))
                .orElseGet(() -> replies.declined(base.language(), Reason.UNKNOWN_WORD, names(edits)));
    }
}
