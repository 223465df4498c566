package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/**
 * The figures of an explanation, numbered and described, for whoever words them but may not write a number: how much it was, and
 * what each cause did. Only what our own text tells is among them; nothing is, where that denies what the question takes for
 * granted, or names no cause.
 */
public final class WhyFacts {

    private final WhyWords words;
    private final Numerals numerals;
    private final Set<String> told;
    private final String measure;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> drivers = new HashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    private WhyFacts(Query total, Explanation explanation, WhyWords words, List<Part> summary) {
        this.words = words;
        this.numerals = Numerals.of(total, words.catalog(), words.language());
        this.told = summary.stream()
                .filter(Part.Figure.class::isInstance)
                .map(part -> ((Part.Figure) part).reference().origin())
                .collect(Collectors.toCollection(HashSet::new));
        this.measure = new Wording(words.catalog(), words.language())
                .measure(explanation.question().measure());
    }

    /** The figures of what was told of an explanation. */
    public static WhyFacts told(
            Query total, Explanation explanation, Catalog catalog, Language language, List<Part> summary) {
        var words = new WhyWords(catalog, language);
        var change = explanation.size().flatMap(Size::change);
        var facts = new WhyFacts(total, explanation, words, summary);
        if (explanation.premiseHeld()
                && explanation.causes().stream().anyMatch(cause -> WhyCauses.isPart(cause, change))) {
            explanation.size().ifPresent(facts::size);
            explanation.causes().stream()
                    .filter(cause -> WhyCauses.isPart(cause, change))
                    .forEach(cause -> facts.cause(cause, true));
            explanation.offsetting().stream()
                    .filter(cause -> WhyCauses.isPart(cause, change))
                    .forEach(cause -> facts.cause(cause, false));
        }
        return facts;
    }

    public List<Fact> all() {
        return List.copyOf(facts);
    }

    /** The facts of causes by their ids, with what sort of cause each is. */
    public Map<String, String> drivers() {
        return Map.copyOf(drivers);
    }

    /** Where the causes are. */
    public Set<String> places() {
        return Set.copyOf(places);
    }

    /** Everything that sorts of causes are called. */
    public Set<String> sorts() {
        return Stream.of(Cause.Kind.values())
                .flatMap(kind -> Stream.of(words.kind(kind, true), words.kind(kind, false), words.excluded(kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void size(Size size) {
        size.percent().ifPresent(percent -> move(percent, "", "change in per cent", Set.of()));
        size.change().ifPresent(change -> move(change, "", "change", Set.of()));
        add(size.now(), "", "now", Set.of());
    }

    private void cause(Cause cause, boolean explains) {
        var place = words.place(cause);
        var sort = words.kind(cause.kind(), cause.effect().value().signum() < 0);
        places.add(place);
        var about = place
                + (cause.isInferred() || cause.isApart(words.catalog())
                        ? " (inferred, no rows are published for it): "
                        : ": ");
        var before = facts.size();
        move(cause.effect(), about, "what it did to it", Set.of(place));
        cause.share().ifPresent(share -> add(share, about, "its part of the change", Set.of(place)));
        if (explains) {
            facts.subList(before, facts.size()).forEach(fact -> drivers.put(fact.id(), sort));
        }
    }

    private void move(FigureRef reference, String place, String what, Set<String> subjects) {
        add(
                reference,
                place,
                what,
                subjects,
                true,
                Part.Figure.moved(reference, numerals),
                Part.Figure.sized(reference, numerals));
    }

    private void add(FigureRef reference, String place, String what, Set<String> subjects) {
        var figure = new Part.Figure(reference, numerals);
        add(reference, place, what, subjects, false, figure, figure);
    }

    private void add(
            FigureRef reference,
            String place,
            String what,
            Set<String> subjects,
            boolean move,
            Part.Figure figure,
            Part.Figure unsigned) {
        if (told.remove(reference.origin())) {
            facts.add(new Fact(
                    "f" + (facts.size() + 1), place + measure + ", " + what, subjects, move, figure, unsigned));
        }
    }
}
