package salesassistant.semantics.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.ValueType;

/** What the catalog calls its things, ready to stand inside a sentence. */
record WordingNames(Catalog catalog, Language language, WordingGrammar grammar) {

    String measure(String name) {
        return WordingText.inner(catalog.measure(name).label().in(language));
    }

    String dimension(String name) {
        return catalog.findDimension(name)
                .map(dimension -> WordingText.inner(dimension.label().in(language)))
                .orElse(name);
    }

    /** The dimension on whose members the level's rows stand: "brand" for brand rows. */
    String level(String level) {
        return catalog.dimensions().stream()
                .filter(d -> !d.levels().isEmpty() && d.levels().getFirst().equals(level))
                .findFirst()
                .map(d -> WordingText.inner(d.label().in(language)))
                .orElseGet(() -> level.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A member as people write it: its name in the data, a code by the name the catalog gives it, a date in full. */
    String member(String dimensionName, String value) {
        return catalog.findDimension(dimensionName)
                .map(dimension -> switch (dimension.type()) {
                    case DATE -> day(value);
                    case BOOLEAN -> truth(dimensionName, Boolean.parseBoolean(value));
                    case NUMBER -> value;
                    case TEXT -> named(dimension, value);
                })
                .orElse(value);
    }

    List<String> members(String dimension, List<String> values) {
        return values.stream().map(value -> member(dimension, value)).toList();
    }

    boolean isTruth(String dimension) {
        return catalog.findDimension(dimension)
                .filter(d -> d.type() == ValueType.BOOLEAN)
                .isPresent();
    }

    String truth(String dimension, boolean yes) {
        return yes ? dimension(dimension) : grammar.not(dimension(dimension));
    }

    /** Whether the values are countries: the only members with a currency of their own. */
    boolean areCountries(List<String> values) {
        return !values.isEmpty() && catalog.currencies().keySet().containsAll(values);
    }

    private String named(Dimension dimension, String value) {
        var words = dimension.aliases().getOrDefault(value, Terms.NONE).in(language);
        return words.isEmpty() || !catalog.currencies().containsKey(value)
                ? value
                : WordingText.outer(words.getFirst());
    }

    private String day(String value) {
        try {
            return grammar.day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
