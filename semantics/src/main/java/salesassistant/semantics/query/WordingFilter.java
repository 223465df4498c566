package salesassistant.semantics.query;

import java.util.ArrayList;
import java.util.List;

/** Filters in words. */
record WordingFilter(WordingNames names) {

    String label(Filter filter) {
        return switch (filter) {
            case Filter.All _ -> "";
            case Filter.In in -> among(in.dimension(), in.values());
            case Filter.NotIn notIn -> except(notIn);
            case Filter.Compare compare -> compared(compare);
            case Filter.And and -> String.join(", ", inOrder(and.parts()));
            case Filter.Or or ->
                grammar().or(or.parts().stream().map(this::enclosed).toList());
            case Filter.Not not -> grammar().not(enclosed(not.part()));
        };
    }

    /** Where first, then what. */
    private List<String> inOrder(List<Filter> parts) {
        var countries = new ArrayList<String>();
        var rest = new ArrayList<String>();
        parts.forEach(part -> (startsWithCountry(part) ? countries : rest).add(enclosedAlternatives(part)));
        countries.addAll(rest);
        return countries;
    }

    boolean startsWithCountry(Filter filter) {
        return switch (filter) {
            case Filter.In in -> names.areCountries(in.values());
            case Filter.And and -> and.parts().stream().anyMatch(this::startsWithCountry);
            case Filter.All _, Filter.NotIn _, Filter.Compare _, Filter.Or _, Filter.Not _ -> false;
        };
    }

    private String among(String dimension, List<String> values) {
        if (names.isTruth(dimension)) {
            return grammar().or(names.members(dimension, values));
        }
        var members = grammar().or(names.members(dimension, values));
        return names.areCountries(values) ? grammar().in(members) : dimension(dimension) + " " + members;
    }

    private String compared(Filter.Compare compare) {
        var words = names.isDate(compare.dimension())
                ? grammar().dateComparator(compare.comparator())
                : grammar().comparator(compare.comparator());
        return dimension(compare.dimension()) + " " + words + " " + member(compare.dimension(), compare.value());
    }

    private String except(Filter.NotIn notIn) {
        if (names.isTruth(notIn.dimension()) && notIn.values().size() == 1) {
            return names.truth(
                    notIn.dimension(), !Boolean.parseBoolean(notIn.values().getFirst()));
        }
        return grammar().except(dimension(notIn.dimension()), names.members(notIn.dimension(), notIn.values()));
    }

    private String enclosedAlternatives(Filter part) {
        return part instanceof Filter.Or ? "(" + label(part) + ")" : label(part);
    }

    private String enclosed(Filter part) {
        return part instanceof Filter.Or || part instanceof Filter.And ? "(" + label(part) + ")" : label(part);
    }

    private String dimension(String name) {
        return names.dimension(name);
    }

    private String member(String dimension, String value) {
        return names.member(dimension, value);
    }

    private WordingGrammar grammar() {
        return names.grammar();
    }
}
