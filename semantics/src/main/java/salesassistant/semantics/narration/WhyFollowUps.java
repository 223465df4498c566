package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.query.Filter;

/** Questions that lead on from an explanation: into its largest cause, along the weeks, and beside it. */
record WhyFollowUps(Explanation explanation, AskingWords words, Predicate<String> works) {

    private static final int COUNT = 3;

    List<String> all() {
        var questions = new LinkedHashSet<String>();
        var top = explanation.causes().stream()
                .map(Cause::place)
                .filter(place -> !place.isEmpty())
                .findFirst();
        Stream.of(
                        top.map(this::whyThere),
                        Optional.of(trend(top.orElse(List.of()))),
                        cut(Axis.MARKET),
                        cut(Axis.PRODUCT))
                .flatMap(Optional::stream)
                .filter(works)
                .forEach(questions::add);
        questions.addAll(catalog().suggestions().getOrDefault(words.language(), List.of()));
        return questions.stream().limit(COUNT).toList();
    }

    private String whyThere(List<Subject.Name> place) {
        boolean fell = explanation.causes().getFirst().effect().value().signum() < 0;
        var asking = fell ? Asking.WHY_FELL : Asking.WHY_ROSE;
        return timed(asking.say(words.language(), about(measure(), scope(place)))) + "?";
    }

    private String trend(List<Subject.Name> place) {
        return timed(about(Asking.TREND_OF_ALL.say(words.language(), measure()), scope(place)));
    }

    /** The change again, by the coarsest cut of an axis that the question leaves open. */
    private Optional<String> cut(Axis axis) {
        var scope = scope(List.of());
        var taken = scope.keySet().stream()
                .map(catalog()::dimension)
                .anyMatch(dimension -> dimension.axis() == axis && !isCategory(dimension));
        return taken
                ? Optional.empty()
                : finer(axis)
                        .map(dimension ->
                                Asking.BY.say(words.language(), about(measure(), scope), words.dimension(dimension)))
                        .map(question -> Asking.LAST_YEAR.say(words.language(), question))
                        .map(this::timed);
    }

    private Optional<Dimension> finer(Axis axis) {
        var levels = catalog().partition(axis).members();
        var level = axis == Axis.MARKET ? levels.getLast() : levels.get(Math.max(0, levels.size() - 2));
        return catalog().dimensions().stream()
                .filter(dimension -> dimension.axis() == axis
                        && !dimension.levels().isEmpty()
                        && dimension.levels().getFirst().equals(level)
                        && !dimension.nouns().in(words.language()).isEmpty())
                .findFirst();
    }

    private boolean isCategory(Dimension dimension) {
        return dimension
                .levels()
                .contains(catalog().partition(dimension.axis()).members().getFirst());
    }

    /** The members to name: those of the question and those of the place, the finest product and market of each. */
    private Map<String, String> scope(List<Subject.Name> place) {
        var named = new LinkedHashMap<String, String>();
        collect(explanation.question().scope(), named);
        var defaults = catalog().defaults().filters();
        named.entrySet().removeIf(entry -> entry.getValue().equals(defaults.get(entry.getKey())));
        place.forEach(name -> {
            var axis = catalog().findDimension(name.column()).map(Dimension::axis);
            if (axis.equals(Optional.of(Axis.MARKET))) {
                named.keySet().removeIf(other -> catalog().dimension(other).axis() == Axis.MARKET);
            }
            named.put(name.column(), name.value());
        });
        return named;
    }

    private static void collect(Filter filter, Map<String, String> named) {
        if (filter instanceof Filter.In in && in.values().size() == 1) {
            named.put(in.dimension(), in.values().getFirst());
        }
        if (filter instanceof Filter.And and) {
            and.parts().forEach(part -> collect(part, named));
        }
    }

    /** Products have sales; categories and markets are where something is sold. */
    private String about(String what, Map<String, String> scope) {
        var of = new ArrayList<String>();
        var in = new ArrayList<String>();
        scope.forEach((dimension, value) -> {
            var known = catalog().dimension(dimension);
            var isPlace = known.axis() == Axis.MARKET || isCategory(known);
            (isPlace ? in : of).add(words.member(dimension, value));
        });
        var said = what;
        if (!of.isEmpty()) {
            said = Asking.FOR.say(words.language(), said, of.getLast());
        }
        for (var place : in) {
            said = Asking.IN.say(words.language(), said, place);
        }
        return said;
    }

    private String timed(String question) {
        return words.period(explanation.question().period())
                .filter(period -> !period.isEmpty())
                .map(period -> Asking.TIMED.say(words.language(), question, period))
                .orElse(question);
    }

    private String measure() {
        return words.measure(explanation.question().measure());
    }

    private Catalog catalog() {
        return words.catalog();
    }
}
