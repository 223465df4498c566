package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.Comparator;
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
import salesassistant.semantics.query.Wording;

/** Questions that lead on from an explanation: into its largest cause, along the weeks, and beside it. */
record WhyFollowUps(Explanation explanation, AskingWords words, Predicate<String> works) {

    private static final int COUNT = 3;

    List<String> all() {
        var questions = new LinkedHashSet<String>();
        var top = explanation.causes().stream()
                .filter(cause -> cause.replacement().isEmpty())
                .map(Cause::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .map(WhyFollowUps::single);
        Stream.of(
                        top.map(this::whyThere),
                        Optional.of(trend(top.orElse(List.of()))),
                        cut(Axis.PRODUCT),
                        cut(Axis.MARKET),
                        Optional.of(trend(List.of())),
                        elsewhere())
                .flatMap(Optional::stream)
                .map(Prose::outer)
                .distinct()
                .filter(works)
                .limit(COUNT)
                .forEach(questions::add);
        questions.addAll(catalog().suggestions().getOrDefault(words.language(), List.of()));
        return questions.stream().limit(COUNT).toList();
    }

    /** The first where several members of one dimension moved alike. */
    private static List<Subject.Name> single(List<Subject.Name> place) {
        var byColumn = new LinkedHashMap<String, Subject.Name>();
        place.forEach(name -> byColumn.putIfAbsent(name.column(), name));
        return List.copyOf(byColumn.values());
    }

    /** The same products in all markets of the kind that was asked about. */
    private Optional<String> elsewhere() {
        var scope = scope(List.of());
        var market = scope.keySet().stream()
                .map(catalog()::dimension)
                .filter(dimension -> dimension.axis() == Axis.MARKET)
                .findFirst();
        return market.map(dimension -> {
            var others = new LinkedHashMap<>(scope);
            others.remove(dimension.name());
            return changed(dimension, others);
        });
    }

    private String changed(Dimension by, Map<String, String> scope) {
        var asked = Asking.BY.say(words.language(), about(measure(), scope), words.dimension(by));
        return timed(Asking.LAST_YEAR.say(words.language(), asked));
    }

    private String whyThere(List<Subject.Name> place) {
        boolean fell = explanation.causes().getFirst().effect().value().signum() < 0;
        var asking = fell ? Asking.WHY_FELL : Asking.WHY_ROSE;
        return timed(asking.say(words.language(), about(known(), scope(place)))) + "?";
    }

    private String trend(List<Subject.Name> place) {
        return timed(about(Asking.TREND_OF_ALL.say(words.language(), measure()), scope(place)));
    }

    /** The change again, by a cut of an axis that the question leaves open. */
    private Optional<String> cut(Axis axis) {
        var scope = scope(List.of());
        var dimension = axis == Axis.MARKET ? finest(axis) : finest(axis).filter(_ -> !scope.isEmpty());
        var taken = scope.keySet().stream()
                .map(catalog()::dimension)
                .anyMatch(named -> axis == Axis.MARKET ? named.axis() == axis : dimension.equals(Optional.of(named)));
        return taken ? Optional.empty() : dimension.map(by -> changed(by, scope));
    }

    private Optional<Dimension> finest(Axis axis) {
        var level = catalog().partition(axis).members().getLast();
        return catalog().dimensions().stream()
                .filter(dimension -> dimension.axis() == axis
                        && !dimension.levels().isEmpty()
                        && dimension.levels().getFirst().equals(level)
                        && !dimension.nouns().in(words.language()).isEmpty())
                .min(Comparator.comparing(dimension -> !dimension.searchable()));
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
        var at = new ArrayList<String>();
        scope.forEach((dimension, value) -> {
            var known = catalog().dimension(dimension);
            var isPlace = known.axis() == Axis.MARKET || isCategory(known);
            (Wording.isCompany(known) ? at : isPlace ? in : of).add(words.member(dimension, value));
        });
        var said = what;
        if (!of.isEmpty()) {
            said = Asking.FOR.say(words.language(), said, of.getLast());
        }
        for (var place : in) {
            said = Asking.IN.say(words.language(), said, place);
        }
        for (var company : at) {
            said = Asking.AT.say(words.language(), said, company);
        }
        return said;
    }

    private String timed(String question) {
        return words.period(explanation.question().period())
                .filter(period -> !period.isEmpty())
                .map(period -> Asking.TIMED.say(words.language(), question, period))
                .orElse(question);
    }

    /** As the subject of a sentence: "varför minskade försäljningsvärdet". */
    private String known() {
        return words.known(explanation.question().measure());
    }

    private String measure() {
        return words.measure(explanation.question().measure());
    }

    private Catalog catalog() {
        return words.catalog();
    }
}
